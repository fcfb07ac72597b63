import { disclosureJsonSchema, parseDisclosure, writtenTexts } from "@mingzhang/core";
import {
  type Arbitrary,
  array,
  constantFrom,
  date,
  integer,
  maxSafeInteger,
  oneof,
  record,
  stringMatching,
  subarray,
  uniqueArray,
} from "fast-check";

/** As much of JSON Schema as the schema of the data is written in. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

/** What people write, and what spreadsheets take for something else. */
const fragments = [
  "财政",
  "（2025）",
  "“三公”",
  "１２",
  "=1+1",
  "+",
  "-",
  "@",
  "_x0041_",
  "007",
  "0.50",
  "1e5",
  "2025-02-01",
  "TRUE",
  "#REF!",
  "&<>'\"",
  "𠮷",
  "خامچوت",
  " ",
  "预".repeat(300),
];

const line = array(constantFrom(...fragments), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""))
  // A cell of spaces is a blank one to everybody who looks at it.
  .filter((text) => text.trim() !== "");
const text = array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));

const amount = oneof({ weight: 4, arbitrary: integer({ min: -9_999, max: 999_999 }) }, maxSafeInteger())
  .map(
    (cents) =>
      `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100) % 1e12}.${String(Math.abs(cents) % 100).padStart(2, "0")}`,
  )
  // An account has no -0.00.
  .map((written) => (written === "-0.00" ? "0.00" : written));

const day = date({ min: new Date("1890-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((time) =>
  time.toISOString().slice(0, 10),
);

const digits = (length: number) =>
  integer({ min: 1, max: 10 ** length - 1 }).map((code) => String(code).padStart(length, "1"));

const named: Readonly<Record<string, Arbitrary<unknown>>> = {
  amount,
  line,
  text,
  day,
  "category-code": digits(3),
  "functional-code": oneof(digits(3), digits(5), digits(7)),
  "economic-code": oneof(digits(3), digits(5)),
  "department-code": stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,10}$/),
  "target-value": stringMatching(/^-?\d{1,12}(\.\d{1,4})?$/),
};

/** Any value of a schema; how likely an optional field is, is even. */
function valueOf(schema: Schema): Arbitrary<unknown> {
  const name = schema.$ref?.replace("#/$defs/", "");
  if (name === "count" || schema.type === "integer") {
    return integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 99_999_999 });
  }
  if (name !== undefined) return named[name] as Arbitrary<unknown>;
  if (schema.enum !== undefined) return constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return oneof(...schema.anyOf.map(valueOf));
  if (schema.items !== undefined) {
    const minLength = schema.minItems ?? 0;
    return uniqueArray(valueOf(schema.items), { minLength, maxLength: 3, selector: keyOf });
  }
  if (schema.type === "string") return line;
  const required = [...(schema.required ?? [])];
  const fields = Object.entries(schema.properties ?? {}).map(([key, field]) => [key, valueOf(field)] as const);
  return record(Object.fromEntries(fields), { requiredKeys: required });
}

/** What may stand in a list only once. */
function keyOf(element: unknown): unknown {
  if (typeof element !== "object" || element === null) return {};
  const { item, code, name, unit, project } = element as Readonly<Record<string, unknown>>;
  // Rows of 表7 and projects are told by several fields, all other elements by one.
  if (unit !== undefined) return project === undefined && name !== undefined ? name : [unit, code, project].join("/");
  return item ?? code ?? name ?? {};
}

const { translations: _, ...properties } = (disclosureJsonSchema() as Schema).properties ?? {};

/** Any disclosure that the schema takes, right or wrong, with translations of some of its texts. */
export const arbitraryDisclosure: Arbitrary<unknown> = valueOf({
  ...(disclosureJsonSchema() as Schema),
  properties: { ...properties, year: { type: "integer", minimum: 2024, maximum: 2026 } },
}).chain((data) => {
  const parsed = parseDisclosure(data);
  const texts = parsed.ok ? [...new Set(writtenTexts(parsed.disclosure).map((written) => written.text))] : [];
  return record({ sources: subarray(texts), target: line, status: constantFrom("draft", "reviewed") }).map(
    ({ sources, target, status }) => ({
      ...(data as object),
      ...(sources.length === 0
        ? {}
        : { translations: { "ug-CN": sources.map((source) => ({ source, target, status })) } }),
    }),
  );
});
