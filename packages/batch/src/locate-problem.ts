import { catalogueYears } from "@mingzhang/catalogues";
import type { Problem } from "@mingzhang/core";
import type { JsonSource } from "./json-source.ts";
import type { FileProblem } from "./problem.ts";

/** A problem of data with its line and column; what is written there may say more than the value that was read. */
export function locateProblem(problem: Problem, file: string, source: JsonSource): FileProblem {
  const located = { ...problem, file, place: source.locate(problem.path) };
  if (problem.code === "unsupported-year") {
    return { ...located, values: { ...problem.values, expected: catalogueYears.join("、") } };
  }
  const { expected, actual } = problem.values;
  if (problem.code === "wrong-type" && actual === "number") {
    // What is written says more than its type: 1e400 is no whole number although JSON has one kind of number alone.
    const values = { found: source.textAt(problem.path).slice(0, 40) };
    if (expected === "string") return { ...located, code: "number-for-text", values };
    if (expected === "int" || expected === "number") return { ...located, code: "not-whole-number", values };
  }
  return located;
}
