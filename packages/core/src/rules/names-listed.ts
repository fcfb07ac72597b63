import type { Fault } from "../rule.ts";

/** A list of names, and how many there are said to be. */
export interface CountedNames {
  readonly count: number;
  readonly names: readonly string[];
}

/** As many names are listed as are said to be (`count`), and none `twice`. */
export function* namesListed(path: string, { count, names }: CountedNames): Generator<Fault> {
  if (count !== names.length) {
    yield { variant: "count", places: [{ fact: `${path}.count` }], expected: names.length, actual: count };
  }
  const first = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, index);
    } else {
      const places = [{ fact: `${path}.names.${index}` }, { fact: `${path}.names.${earlier}` }];
      yield { variant: "twice", places, values: { name, first: earlier + 1, second: index + 1 } };
    }
  }
}
