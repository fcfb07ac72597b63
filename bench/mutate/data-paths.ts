/** Where something stands in a disclosure or its file. */
export type DataPath = readonly (string | number)[];

type Parts = Readonly<Record<string | number, unknown>>;

export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((at, key) => (isParts(at) ? at[key] : undefined), data);
}

/** The data with another value at a path; all that lies beside the path is shared. */
export function withValueAt<T>(data: T, path: DataPath, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (!isParts(data)) throw new Error(`nothing at ${String(key)}`);
  const inner = withValueAt(data[key], rest, value);
  if (Array.isArray(data)) return Object.assign([...data], { [key]: inner }) as T;
  return { ...data, [key]: inner };
}

/** The data without what stands at a path; elements of a list move up. */
export function without<T>(data: T, path: DataPath): T {
  const last = path.at(-1);
  const parent = path.slice(0, -1);
  const holder = valueAt(data, parent);
  if (Array.isArray(holder)) return withValueAt(data, parent, holder.toSpliced(Number(last), 1));
  const kept = Object.entries(holder as object).filter(([key]) => key !== String(last));
  return withValueAt(data, parent, Object.fromEntries(kept));
}

/** A path without its numbers, so that the figures of one column or field go together: `projects.*.amount`. */
export function groupOf(path: DataPath): string {
  return path.map((key) => (typeof key === "number" ? "*" : key)).join(".");
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null;
}
