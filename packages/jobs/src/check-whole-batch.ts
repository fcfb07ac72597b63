import { readDisclosureBytes } from "@mingzhang/batch";
import {
  checkBatch,
  Decimal,
  type DepartmentFacts,
  type Disclosure,
  departmentFacts,
  parseBatchExpectations,
} from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import type { BatchFile, BatchSpec, WordedFinding } from "./batch.ts";
import type { Storage } from "./storage.ts";
import { inputKey } from "./task.ts";

/** What does not hold of the departments of a batch together; one is read after the other, and only a little of each is kept. */
export async function checkWholeBatch(spec: BatchSpec, storage: Storage): Promise<readonly WordedFinding[]> {
  const names = [...new Set(spec.files.flatMap(({ department }) => department?.name ?? []))];
  const previousOf = new Map(spec.previous.map((each) => [each.department?.code, each]));
  const departments: DepartmentFacts[] = [];
  for (const file of spec.files) {
    const disclosure = await read(file, storage);
    if (disclosure === undefined) continue;
    const previous = await read(previousOf.get(disclosure.department.code), storage);
    departments.push(departmentFacts(disclosure, names, previous));
  }
  const parsed = parseBatchExpectations(spec.expectations ?? {});
  const expectations = parsed.ok ? parsed.expectations : {};
  const previous = spec.previous.flatMap(({ department }) => department ?? []);
  const locale = loadLocale("zh-CN");
  return checkBatch({ departments, previous, expectations }).map(
    ({ rule, severity, variant, department, place, values }) => {
      const shown = Object.entries(values).map(([name, value]) => [
        name,
        Decimal.isDecimal(value) ? value.toFixed(2) : String(value),
      ]);
      return {
        rule,
        severity,
        ...(department === undefined ? {} : { department }),
        ...(place === undefined ? {} : { place }),
        message: locale.rule(`${rule}.what.${variant}`, Object.fromEntries(shown) as Readonly<Record<string, string>>),
      };
    },
  );
}

/** A file that is refused, or has a rival, counts for nothing. */
async function read(file: BatchFile | undefined, storage: Storage): Promise<Disclosure | undefined> {
  if (file?.sha256 === undefined || file.problems.length > 0) return undefined;
  const bytes = await storage.read(inputKey(file.sha256));
  const result = bytes && readDisclosureBytes(bytes, file.file);
  return result?.ok === true ? result.disclosure : undefined;
}
