import type { z } from "zod";
import type { Problem, ProblemPath } from "./problem.ts";
import type { ProblemParams } from "./problem-issue.ts";

/** What a schema objects to, as problems whose words the locale has. */
export function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path as ProblemPath;
  switch (issue.code) {
    case "custom": {
      const { problem, values } = issue.params as unknown as ProblemParams;
      return [{ code: problem, path, values }];
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "unknown-field", path: [...path, key], values: { value: key } }));
    case "invalid_type":
      if (issue.input === undefined) return [{ code: "missing-field", path, values: { expected: issue.expected } }];
      return [{ code: "wrong-type", path, values: { expected: issue.expected, actual: typeName(issue.input) } }];
    case "too_small":
    case "too_big": {
      const limit = String(issue.code === "too_small" ? issue.minimum : issue.maximum);
      if (path.at(-1) === "year") return [{ code: "unsupported-year", path, values: { value: String(issue.input) } }];
      return [{ code: "out-of-range", path, values: { limit, actual: shown(issue.input) } }];
    }
    case "invalid_format":
      return [
        { code: "bad-format", path, values: { expected: issue.pattern ?? issue.format, actual: shown(issue.input) } },
      ];
    case "invalid_value":
      return [
        {
          code: "bad-format",
          path,
          values: { expected: issue.values.map(String).join(" | "), actual: shown(issue.input) },
        },
      ];
    case "invalid_union": {
      // The branch that got furthest tells best what the writer meant.
      const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      return closest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }));
    }
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return [{ code: "bad-format", path, values: { expected: issue.code, actual: shown(issue.input) } }];
  }
}

/** JSON's name of a value's type; an infinite number is what JSON's `1e400` becomes. */
function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).slice(0, 40) : typeName(value);
}
