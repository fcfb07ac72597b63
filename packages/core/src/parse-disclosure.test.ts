import { type Json, referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { formatDisclosure, parseDisclosure } from "./parse-disclosure.ts";

function problems(value: Json) {
  const result = parseDisclosure(value);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("the data of a disclosure", () => {
  it("reads the reference disclosure, and writes it back as it was", () => {
    const result = parseDisclosure(referenceData());
    expect(result.ok && formatDisclosure(result.disclosure)).toEqual(referenceData());
  });

  it.each([
    ["an unknown field", "department.colour", "red", "unknown-field department.colour"],
    ["a number where a decimal belongs", "projects.0.amount", 9.8, "wrong-type projects.0.amount"],
    ["a number too great for a number", "projects.0.amount", "1e400", "not-decimal projects.0.amount"],
    ["what is not a number", "projects.0.amount", "NaN", "not-decimal projects.0.amount"],
    ["three places", "projects.0.amount", "9.801", "not-decimal projects.0.amount"],
    ["a missing object", "department", null, "wrong-type department"],
    ["a control character", "department.name", "办公\u0007室", "control-character department.name"],
    ["a line feed in a name", "department.name", "办公\n室", "control-character department.name"],
    ["U+FFFF", "department.name", "办公\uffff室", "noncharacter department.name"],
    ["a lone surrogate", "department.name", "办公\ud800室", "lone-surrogate department.name"],
    ["a right-to-left override", "department.name", "办公\u202e室", "bidi-control department.name"],
    ["a name of spaces only", "department.name", " \u3000 ", "blank-text department.name"],
    ["a private-use character", "department.name", "办公\ue000室", "private-use department.name"],
    ["ten megabytes of text", "department.name", "预".repeat(5_000_000), "too-long department.name"],
    ["a day that is not in the calendar", "signature.date", "2025-02-30", "not-a-date signature.date"],
    ["words for a day", "signature.date", "二月一日", "not-a-date signature.date"],
    ["a year before the law", "year", 1999, "unsupported-year year"],
    ["half a person", "overview.staffing.actual", 99.5, "wrong-type overview.staffing.actual"],
    ["a code that could leave the folder", "department.code", "../x", "bad-format department.code"],
  ])("refuses %s, and says where", (_, path, value, problem) => {
    expect(problems(referenceData({ [path]: value }))).toEqual([problem]);
  });

  it("refuses a code that stands twice in a form", () => {
    const row = { code: "2010301", name: "行政运行", amounts: {} };
    expect(problems(referenceData({ "forms.generalPublicExpenditure.main.rows.0": row }))).toEqual([
      "duplicate forms.generalPublicExpenditure.main.rows.2.code",
    ]);
  });

  it("reports every problem at once", () => {
    expect(problems(referenceData({ year: "2025", signature: {} }))).toEqual([
      "wrong-type year",
      "missing-field signature.name",
      "missing-field signature.date",
    ]);
  });

  it.each([null, [], "text", 1])("refuses %j as a whole", (value) => {
    expect(problems(value)).toEqual(["wrong-type "]);
  });
});
