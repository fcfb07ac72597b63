import { Decimal, type Disclosure } from "@mingzhang/core";
import { type DataPath, groupOf, valueAt, without, withValueAt } from "./data-paths.ts";
import type { Mutation, MutationKind } from "./mutation.ts";

/** Fields that hold the name of a unit, a project, an item or an office. */
const nameFields = new Set(["name", "unit", "project", "names"]);

/** Names that are not of the budget: of people, of what the glossary explains, and of what a target is measured in. */
const otherNames = /^(?:performance\.overall\.contact|glossary)\b|\btarget\.unit$/;

/** Every row left out, every name misspelt, every code mistyped or given to two rows. */
export function* structureMutations(disclosure: Disclosure): Generator<Mutation> {
  const { translations: _, ...published } = disclosure;
  yield* walk(published, [], disclosure);
}

function* walk(value: unknown, path: DataPath, disclosure: Disclosure): Generator<Mutation> {
  const dotted = path.join(".");
  const field = path.findLast((key) => typeof key === "string");
  if (typeof value === "string") {
    if (nameFields.has(String(field)) && !otherNames.test(dotted)) {
      yield mutation("name misspelt", path, (data) => withValueAt(data, path, misspelt(value)));
    }
    if (field === "code" && path.length > 2) yield* codes(value, path, disclosure);
  } else if (typeof value === "object" && value !== null && !Decimal.isDecimal(value)) {
    for (const [key, child] of Object.entries(value)) {
      const inner = [...path, Array.isArray(value) ? Number(key) : key];
      if (Array.isArray(value)) yield mutation("row dropped", inner, (data) => without(data, inner));
      yield* walk(child, inner, disclosure);
    }
  }
}

function mutation(kind: MutationKind, path: DataPath, apply: Mutation["apply"]): Mutation {
  return { kind, paths: [path], group: groupOf(path), ofWords: true, apply };
}

/** Without the character in its middle, or the next one where that is a particle and may be left out. */
function misspelt(name: string): string {
  if (name.length < 2) return `${name}${name}`;
  const at = droppedAt(name);
  return `${name.slice(0, at)}${name.slice(at + 1)}`;
}

export function droppedAt(name: string): number {
  const middle = Math.floor(name.length / 2);
  return name.charAt(middle) === "的" ? middle - 1 : middle;
}

function* codes(code: string, path: DataPath, disclosure: Disclosure): Generator<Mutation> {
  const last = Number(code.at(-1));
  const mistyped = `${code.slice(0, -1)}${(last + 1) % 10}`;
  yield mutation("code mistyped", path, (data) => withValueAt(data, path, mistyped));
  const index = Number(path.at(-2));
  const next = valueAt(disclosure, [...path.slice(0, -2), index + 1, "code"]);
  if (typeof next === "string") yield mutation("code doubled", path, (data) => withValueAt(data, path, next));
}
