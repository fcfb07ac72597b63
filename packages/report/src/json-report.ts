import type { Value } from "@mingzhang/core";
import { plainValue } from "./figure-words.ts";
import { type FileReport, isUnread } from "./file-report.ts";
import type { DepartmentReport, DescribedFinding, DescribedPlace } from "./report-department.ts";

/** Everything for another program: a result for each file, amounts as plain decimals, `null` where there is none. */
export function jsonReport(reports: readonly FileReport[]): string {
  return `${JSON.stringify({ results: reports.map(result) }, null, 2)}\n`;
}

function result(report: FileReport): object {
  return isUnread(report) ? { ...report, findings: [] } : departmentResult(report);
}

function departmentResult({ findings, scores, ...rest }: DepartmentReport): object {
  const known = Object.entries(scores).map(([dimension, score]) => [dimension, score ?? null] as const);
  return { ...rest, scores: Object.fromEntries(known), findings: findings.map(findingResult) };
}

function findingResult({ finding, message, places, culprit: place }: DescribedFinding): object {
  const { rule, severity, expected, actual, difference, tolerance, culprit } = finding;
  return {
    rule,
    severity,
    places: places.map(placeResult),
    expected: valueResult(expected),
    actual: valueResult(actual),
    difference: valueResult(difference),
    tolerance: valueResult(tolerance),
    message,
    ...(culprit === undefined || place === undefined
      ? {}
      : {
          culprit: {
            place: placeResult(place),
            actual: plainValue(culprit.actual),
            suggested: plainValue(culprit.suggested),
            mends: culprit.mends,
          },
        }),
  };
}

/** The place as rules know it, its name in words and where it stands in the file. */
function placeResult({ place, words, at }: DescribedPlace): object {
  return { ...place, words, ...(at === undefined ? {} : { at }) };
}

function valueResult(value: Value | undefined): string | number | null {
  return value === undefined ? null : plainValue(value);
}
