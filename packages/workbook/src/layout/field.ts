import { disclosureJsonSchema } from "@mingzhang/core";

/** What a field of the data holds, as its schema declares it. */
export type FieldKind =
  | { readonly kind: "amount" | "line" | "text" | "day" | "figure" }
  | { readonly kind: "integer"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "code"; readonly format: string }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

export interface Field {
  readonly kind: FieldKind;
  /** Whether the object that holds it must have it. */
  readonly required: boolean;
  /** Whether that object and all around it must be there, as far as the next list. */
  readonly expected: boolean;
}

/** The few words of JSON Schema that the data's schema is written in. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  /** Of a record, whose keys are not declared. */
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const root = disclosureJsonSchema() as Schema;
const known = new Map<string, Field>();

/**
 * The field at a path such as `projects.*.period.from`, `*` or a number standing for an element of a list.
 *
 * @throws {RangeError} when the data has no such field
 */
export function fieldAt(path: string): Field {
  const pattern = path.replace(/(?<=^|\.)\d+(?=\.|$)/g, "*");
  const field = known.get(pattern) ?? findField(pattern);
  known.set(pattern, field);
  return field;
}

function findField(pattern: string): Field {
  let schema: Schema = root;
  let required = true;
  let expected = true;
  for (const step of pattern.split(".")) {
    const child = step === "*" && schema.items !== undefined ? schema.items : propertyOf(schema, step);
    if (child === undefined) throw new RangeError(`a disclosure has no field ${pattern}`);
    required = step === "*" || (schema.required?.includes(step) ?? false);
    expected = step === "*" || (expected && required);
    schema = child;
  }
  return { kind: kindOf(schema, pattern), required, expected };
}

/** A field that only one of several shapes has is required by none. */
function propertyOf(schema: Schema, name: string): Schema | undefined {
  if (typeof schema.additionalProperties === "object") return schema.additionalProperties;
  return [schema, ...(schema.anyOf ?? [])].find((each) => each.properties?.[name] !== undefined)?.properties?.[name];
}

function kindOf(schema: Schema, pattern: string): FieldKind {
  const name = schema.$ref?.replace("#/$defs/", "");
  if (name === "count" || schema.type === "integer") {
    const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = { ...root.$defs?.[name ?? ""], ...schema };
    return { kind: "integer", minimum, maximum };
  }
  if (schema.enum !== undefined) return { kind: "choice", choices: schema.enum };
  switch (name) {
    case "amount":
    case "line":
    case "text":
    case "day":
      return { kind: name };
    case "target-value":
      return { kind: "figure" };
    case undefined:
      if (schema.type === "string") return { kind: "line" };
      throw new RangeError(`${pattern} is no single field`);
    default:
      return { kind: "code", format: name };
  }
}
