export interface FoundName {
  readonly name: string;
  readonly from: number;
}

/** Finds names in texts, in a time that does not grow with the number of names: a whole city's are looked for in every text of it. */
export function nameFinder(names: Iterable<string>): (text: string) => readonly FoundName[] {
  const known = new Set(names);
  /** How long the names are that begin with a character. */
  const lengths = new Map<string, Set<number>>();
  for (const name of known) lengths.set(name.charAt(0), (lengths.get(name.charAt(0)) ?? new Set()).add(name.length));
  return (text) => {
    const found = new Map<string, FoundName>();
    for (let from = 0; from < text.length; from++) {
      for (const length of lengths.get(text.charAt(from)) ?? []) {
        const name = text.slice(from, from + length);
        if (known.has(name) && !found.has(name)) found.set(name, { name, from });
      }
    }
    return [...found.values()];
  };
}
