/** The key of `words.fields` that names a path of the data, `*` standing for any step: of several the one with the fewest stars. */
export function fieldPattern(steps: readonly string[], fields: Readonly<Record<string, string>>): string | undefined {
  const [first = "", ...rest] = steps;
  const patterns = rest.reduce(
    (known, step) => [...known.map((each) => `${each}.${step}`), ...known.map((each) => `${each}.*`)],
    [first],
  );
  return patterns.find((pattern) => Object.hasOwn(fields, pattern));
}
