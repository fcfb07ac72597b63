import { nameFields, nameTemplateFault } from "@mingzhang/batch";
import { UsageError } from "./usage-error.ts";

/** @throws {UsageError} when a template cannot tell the files of so many languages apart */
export function refuseBadTemplate(template: string, languageCount: number): void {
  const problem = nameTemplateFault(template, languageCount);
  if (problem === undefined) return;
  const { fault, field } = problem;
  switch (fault) {
    case "unknown-field": {
      const expected = nameFields.map((known) => `{${known}}`).join("、");
      throw new UsageError("nameUnknown", { template, field, expected });
    }
    case "missing-field":
      throw new UsageError("nameMissing", { template, field });
    case "unsafe-character":
      throw new UsageError("nameUnsafe", { template, field });
  }
}
