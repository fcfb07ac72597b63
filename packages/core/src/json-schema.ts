import { z } from "zod";
import { disclosureSchema } from "./disclosure.ts";

/** The JSON Schema of a data file, for editors that complete and check what a person writes by hand. */
export function disclosureJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(disclosureSchema, { io: "input", unrepresentable: "any" });
}
