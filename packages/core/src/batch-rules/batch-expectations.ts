import { z } from "zod";
import { amountField } from "../field.ts";
import { line } from "../text.ts";

const code = z.string().min(1);

/** What a bureau knows of its departments before their data comes in, as its file holds it. */
export const batchExpectationsSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Every department that has to disclose. */
  departments: z.array(z.strictObject({ code, name: line })).optional(),
  /** What the departments' expenditures add up to by 类, in 万元. */
  categories: z
    .array(z.strictObject({ code: z.string().regex(/^\d{3}$/), name: line, amount: amountField }))
    .optional(),
});

export type BatchExpectations = Readonly<z.output<typeof batchExpectationsSchema>>;
