import { z } from "zod";
import { functionalCode, unique } from "../field.ts";
import { line } from "../text.ts";
import { comparisonSchema } from "./comparison.ts";

/**
 * Last year's figures and the reasons for each change, for every figure that the third part explains.
 * This year's figures stand in the forms, and are found there.
 */
export const comparisonsSchema = z.strictObject({
  /** 收入预算, by the columns of 表2. A source that had no money in either year needs no entry. */
  revenue: z.strictObject({
    generalPublic: comparisonSchema.optional(),
    generalPublicTransfers: comparisonSchema.optional(),
    governmentFunds: comparisonSchema.optional(),
    governmentFundTransfers: comparisonSchema.optional(),
    stateCapital: comparisonSchema.optional(),
    stateCapitalTransfers: comparisonSchema.optional(),
    specialAccount: comparisonSchema.optional(),
    unitFunds: comparisonSchema.optional(),
    fiscalCarriedIn: comparisonSchema.optional(),
    otherCarriedIn: comparisonSchema.optional(),
  }),
  /** 支出预算, the total row of 表3. */
  expenditure: z.strictObject({ basic: comparisonSchema, project: comparisonSchema }),
  /** 一般公共预算当年拨款, the total row of 表5. */
  generalPublic: z.strictObject({ basic: comparisonSchema, project: comparisonSchema }),
  /** Each 项 of 表5, and each that had money last year and has none now. */
  items: z
    .array(comparisonSchema.extend({ code: functionalCode, name: line }))
    .superRefine(unique((item) => item.code, "code")),
  /** 政府性基金预算, the items of 表8. */
  governmentFunds: z
    .array(comparisonSchema.extend({ code: functionalCode, name: line }))
    .superRefine(unique((item) => item.code, "code")),
  /** 国有资本经营预算, the items of 表9. */
  stateCapital: z
    .array(comparisonSchema.extend({ code: functionalCode, name: line }))
    .superRefine(unique((item) => item.code, "code")),
  /** “三公”经费, the rows of 表10. */
  threePublic: z.strictObject({
    total: comparisonSchema,
    overseasVisits: comparisonSchema,
    vehiclePurchase: comparisonSchema,
    vehicleOperation: comparisonSchema,
    hospitality: comparisonSchema,
  }),
});

/** The columns of 表2 that name a source of revenue, in its order; every one is mentioned in the prose, used or not. */
export const revenueSources = comparisonsSchema.shape.revenue.keyof().options;
