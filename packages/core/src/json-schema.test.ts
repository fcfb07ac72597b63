import { expect, it } from "vitest";
import { disclosureJsonSchema } from "./json-schema.ts";

it("describes every field to an editor, and allows no other", () => {
  const schema = disclosureJsonSchema();
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties ?? {})).toEqual(
    expect.arrayContaining(["$schema", "year", "department", "forms", "comparisons", "projects", "performance"]),
  );
  expect(JSON.stringify(schema)).not.toContain('"number"');
});
