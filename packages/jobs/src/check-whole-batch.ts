import { describeDataPlace, readDisclosureBytes, visible, type WordedFinding } from "@mingzhang/batch";
import {
  type BatchContext,
  type BatchFinding,
  checkBatch,
  Decimal,
  type DepartmentFacts,
  type Disclosure,
  departmentFacts,
  grouped,
  nameFinder,
  parseBatchExpectations,
  placeKey,
} from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { BatchFile, BatchSpec } from "./batch.ts";
import { profileOf } from "./profile-of.ts";
import type { Storage } from "./storage.ts";
import { inputKey } from "./task.ts";

/** What does not hold of the departments of a batch together. */
export async function checkWholeBatch(
  spec: BatchSpec,
  storage: Storage,
  locale: Locale,
): Promise<readonly WordedFinding[]> {
  const findings = checkBatch(await batchContext(spec, storage), profileOf(spec.profile));
  return wordFindings(findings, locale, await describePlaces(findings, spec.files, storage, locale));
}

type DescribePlace = (at: DepartmentPlace) => string | undefined;

type DepartmentPlace = NonNullable<BatchFinding["other"]>;

/** The places of findings in words: the data of each department in question is read once more, none is kept. */
async function describePlaces(
  findings: readonly BatchFinding[],
  files: readonly BatchFile[],
  storage: Storage,
  locale: Locale,
): Promise<DescribePlace> {
  const places = findings.flatMap(({ department, place, other }): readonly DepartmentPlace[] => [
    ...(department === undefined || place === undefined ? [] : [{ department, place }]),
    ...(other === undefined ? [] : [other]),
  ]);
  const keyOf = ({ department, place }: DepartmentPlace) => JSON.stringify([department, placeKey(place)]);
  const words = new Map<string, string>();
  for (const code of new Set(places.map(({ department }) => department))) {
    const file = files.find(({ department, problems }) => department?.code === code && problems.length === 0);
    const disclosure = await read(file, storage);
    if (disclosure === undefined) continue;
    for (const at of places.filter(({ department }) => department === code)) {
      words.set(keyOf(at), describeDataPlace(at.place, disclosure, locale));
    }
  }
  return (at) => words.get(keyOf(at));
}

/** What the rules about a whole batch see of it; one department is read after the other, and only a little of each is kept. */
export async function batchContext(
  spec: Pick<BatchSpec, "files" | "previous" | "expectations">,
  storage: Storage,
): Promise<BatchContext> {
  const namesIn = nameFinder(spec.files.flatMap(({ department }) => department?.name ?? []));
  const previousOf = new Map(spec.previous.map((each) => [each.department?.code, each]));
  const departments: DepartmentFacts[] = [];
  for (const file of spec.files) {
    const disclosure = await read(file, storage);
    if (disclosure === undefined) continue;
    const previous = await read(previousOf.get(disclosure.department.code), storage);
    departments.push(departmentFacts(disclosure, namesIn, previous));
  }
  const parsed = parseBatchExpectations(spec.expectations ?? {});
  const previous = spec.previous.flatMap(({ department }) => department ?? []);
  return { departments, previous, expectations: parsed.ok ? parsed.expectations : {} };
}

/** Findings about a whole batch in the words of a language. */
export function wordFindings(
  findings: readonly BatchFinding[],
  locale: Locale,
  describePlace: DescribePlace = () => undefined,
): readonly WordedFinding[] {
  const worded = (at: DepartmentPlace) => {
    const where = describePlace(at);
    return where === undefined ? {} : { where };
  };
  return findings.map(({ rule, severity, variant, department, place, other, values }) => {
    const shown = Object.entries(values).map(([name, value]) => [
      name,
      Decimal.isDecimal(value) ? grouped(value) : visible(String(value)),
    ]);
    return {
      rule,
      severity,
      ...(department === undefined ? {} : { department }),
      ...(place === undefined ? {} : { place }),
      ...(department === undefined || place === undefined ? {} : worded({ department, place })),
      ...(other === undefined ? {} : { other: { ...other, ...worded(other) } }),
      message: locale.rule(`${rule}.what.${variant}`, Object.fromEntries(shown) as Readonly<Record<string, string>>),
    };
  });
}

/** A file that is refused, or has a rival, counts for nothing. */
async function read(file: BatchFile | undefined, storage: Storage): Promise<Disclosure | undefined> {
  if (file?.sha256 === undefined || file.problems.length > 0) return undefined;
  const bytes = await storage.read(inputKey(file.sha256));
  const result = bytes && readDisclosureBytes(bytes, file.file);
  return result?.ok === true ? result.disclosure : undefined;
}
