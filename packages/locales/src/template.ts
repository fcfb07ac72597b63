/** The keys of a tree of words, `a.b.c`, as a type: a misspelt key does not compile. */
export type TemplateKey<Words> = {
  [K in keyof Words & string]: Words[K] extends string
    ? K
    : Words[K] extends readonly unknown[]
      ? never
      : `${K}.${TemplateKey<Words[K]>}`;
}[keyof Words & string];

/** What fills the blanks of a template, by name. */
export type TemplateValues = Readonly<Record<string, string>>;
