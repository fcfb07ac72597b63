/** HTML that is safe to put into a page as it stands. */
export type Markup = string & { readonly markup: unique symbol };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const voidElements = new Set(["br", "col", "input", "link", "meta"]);

export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(`${value}`)}"`)
    .join("");
  return (voidElements.has(name) ? `<${name}${start}>` : `<${name}${start}>${children.join("")}</${name}>`) as Markup;
}

export function text(words: string): Markup {
  return escape(words) as Markup;
}

export function join(parts: readonly Markup[], separator = ""): Markup {
  return parts.join(separator) as Markup;
}

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
