/** One row of an official list of codes. */
export interface ClassificationEntry {
  readonly code: string;
  readonly name: string;
  /** Names that the code had in other years, or that departments write in its place. */
  readonly aliases: readonly string[];
  /** `confirmed` where code and name were read together in the source; `customary` awaits the year's official list. */
  readonly certainty: "confirmed" | "customary";
  /** Key of the source that the row rests on. */
  readonly source: string;
}

/** 类, 款, 项. */
export type ClassificationLevel = "category" | "section" | "item";

/** A list of codes as a tree: a code begins with its parent's. */
export interface Classification {
  /** In the order of the printed list: each code before those below it. */
  readonly entries: readonly ClassificationEntry[];
  find(code: string): ClassificationEntry | undefined;
  /** Every entry of that name or alias, because 行政运行 stands below many sections. */
  findByName(name: string): readonly ClassificationEntry[];
  /** The entries directly below a code; without one, the categories. */
  children(code?: string): readonly ClassificationEntry[];
}

/** The official lists that hold in one fiscal year. */
export interface Catalogue {
  readonly year: number;
  readonly functional: Classification;
  /** The departmental economic classification (部门预算支出经济分类). */
  readonly economic: Classification;
}

/** Why a list of codes is none. The words are the locale's. */
export class ClassificationError extends Error {
  override readonly name = "ClassificationError";
  readonly code: "malformed-code" | "duplicate-code" | "orphan-code";
  /** The code at fault; `parent` where it is missing. */
  readonly values: { readonly value: string; readonly parent?: string };

  constructor(code: ClassificationError["code"], values: ClassificationError["values"]) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }
}

/**
 * The level that a code's length tells: 201, 20103, 2010301.
 *
 * @throws {ClassificationError} when the text is not a code
 */
export function levelOf(code: string): ClassificationLevel {
  if (/^[1-9]\d{2}$/.test(code)) return "category";
  if (/^[1-9]\d{4}$/.test(code)) return "section";
  if (/^[1-9]\d{6}$/.test(code)) return "item";
  throw new ClassificationError("malformed-code", { value: code });
}

/**
 * The code directly above; `undefined` of a category.
 *
 * @throws {ClassificationError} when the text is not a code
 */
export function parentOf(code: string): string | undefined {
  return levelOf(code) === "category" ? undefined : code.slice(0, -2);
}

/**
 * Arranges rows in any order as a tree.
 *
 * @throws {ClassificationError} when a code is malformed or given twice, or the code above it is missing
 */
export function createClassification(rows: readonly ClassificationEntry[]): Classification {
  const byCode = new Map<string, ClassificationEntry>();
  for (const row of rows) {
    if (byCode.has(row.code)) throw new ClassificationError("duplicate-code", { value: row.code });
    byCode.set(row.code, row);
  }
  // As texts, codes sort in reading order: 201, 20101, 2010101, 202.
  const entries = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const byParent = new Map<string | undefined, ClassificationEntry[]>();
  const byName = new Map<string, ClassificationEntry[]>();
  for (const entry of entries) {
    const parent = parentOf(entry.code);
    if (parent !== undefined && !byCode.has(parent)) {
      throw new ClassificationError("orphan-code", { value: entry.code, parent });
    }
    append(byParent, parent, entry);
    for (const name of new Set([entry.name, ...entry.aliases].map(comparableName))) append(byName, name, entry);
  }
  return {
    entries,
    find: (code) => byCode.get(code),
    findByName: (name) => byName.get(comparableName(name)) ?? [],
    children: (code) => byParent.get(code) ?? [],
  };
}

/** Departments mix （） with () and break names with spaces; neither makes another name. */
export function comparableName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "");
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
