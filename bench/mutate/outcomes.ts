import {
  type Catalogue,
  checkerOf,
  type Disclosure,
  dataPath,
  type Finding,
  type Place,
  placeKey,
  rowKey,
} from "@mingzhang/core";
import { valueAt } from "./data-paths.ts";
import type { Mutation } from "./mutation.ts";

/** What came of a mutation. */
export interface Outcome {
  readonly mutation: Mutation;
  /** Whether there is an error or a warning that the unchanged disclosure has not. */
  readonly found: boolean;
  /** Whether one of them names a place that was changed, or the row or list that it stands in. */
  readonly pointed: boolean;
  /** Whether the culprit that they name is what was changed; absent where none is named. */
  readonly culprit?: "right" | "wrong";
  /** Whether it made something right that is wrong in the unchanged disclosure. */
  readonly mends: boolean;
}

export function outcomesOf(
  disclosure: Disclosure,
  mutations: Iterable<Mutation>,
  catalogue: Catalogue,
): readonly Outcome[] {
  const check = checkerOf(disclosure, { catalogue });
  const grave = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== "info");
  const before = new Set(grave(check(disclosure)).map(identity));
  return [...mutations].map((mutation): Outcome => {
    const mutated = mutation.apply(disclosure);
    if (isRefused(mutated, mutation)) return { mutation, found: true, pointed: true, mends: false };
    const findings = grave(check(mutated));
    const fresh = findings.filter((finding) => !before.has(identity(finding)));
    const changed = mutation.paths.map(String);
    const at = (place: Place) => String(dataPath(place, mutated));
    const [culprit] = fresh.flatMap((finding) => finding.culprit ?? []);
    const rows = changedRows(disclosure, mutated, mutation);
    const isChanged = (place: Place) =>
      changed.includes(at(place)) || ("row" in place && rows.includes(`${place.form} ${place.row}`));
    return {
      mutation,
      found: fresh.length > 0,
      pointed: fresh.some(({ places, culprit: named }) =>
        [...places, ...(named === undefined ? [] : [named.place])].some((place) => touches(at(place), changed)),
      ),
      ...(culprit === undefined ? {} : { culprit: isChanged(culprit.place) ? "right" : "wrong" }),
      mends: findings.length - fresh.length < before.size,
    };
  });
}

/** Of a row that was dropped or given another code, its places before and after. */
function changedRows(disclosure: Disclosure, mutated: Disclosure, { ofWords, paths }: Mutation): readonly string[] {
  if (!ofWords) return [];
  return paths.flatMap((path) => {
    const rows = path.lastIndexOf("rows");
    if (rows < 0) return [];
    return [disclosure, mutated].flatMap((data) => {
      const row = valueAt(data, path.slice(0, rows + 2));
      return typeof row === "object" && row !== null ? [`${path[1]} ${rowKey({ ...row })}`] : [];
    });
  });
}

/** Two rows of one code are no disclosure at all: the file is refused when it is read. */
function isRefused(mutated: Disclosure, { kind, paths: [path = []] }: Mutation): boolean {
  if (kind !== "code doubled") return false;
  const rows = valueAt(mutated, path.slice(0, -2)) as readonly Readonly<Record<string, unknown>>[];
  const keys = rows.map(({ unit, code, project }) => JSON.stringify([unit, code, project]));
  return new Set(keys).size < keys.length;
}

function touches(place: string, changed: readonly string[]): boolean {
  return changed.some((path) => place === path || path.startsWith(`${place},`) || place.startsWith(`${path},`));
}

function identity({ rule, variant, severity, places, actual, expected }: Finding): string {
  return [rule, variant, severity, ...places.map(placeKey), String(actual), String(expected)].join("\n");
}
