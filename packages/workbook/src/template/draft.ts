/** As much of the data of a disclosure as there is: nothing for a blank workbook, all of it for a filled one. */
export type Draft = Readonly<Record<string, unknown>>;

/** What stands at a path such as `projects.0.name`, if anything does. */
export function valueAt(draft: unknown, path: string): unknown {
  return path === "" ? draft : path.split(".").reduce(childOf, draft);
}

function childOf(value: unknown, step: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Draft)[step];
}

export function listAt(draft: unknown, path: string): readonly unknown[] {
  const value = valueAt(draft, path);
  return Array.isArray(value) ? value : [];
}

export function textAt(draft: unknown, path: string): string | undefined {
  const value = valueAt(draft, path);
  return typeof value === "string" ? value : undefined;
}

export function join(...steps: readonly string[]): string {
  return steps.filter((step) => step !== "").join(".");
}
