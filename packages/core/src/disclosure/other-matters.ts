import { z } from "zod";
import { amountField, count } from "../field.ts";
import { freeText } from "../text.ts";
import { comparisonSchema } from "./comparison.ts";

const counted = z.strictObject({ count, value: amountField });

/** 其他重要事项的情况说明. */
export const otherMattersSchema = z.strictObject({
  /** 机关运行经费: the operating expenses of administrative units; absent where a department has none. */
  agencyOperating: comparisonSchema.extend({ amount: amountField }).optional(),
  procurement: z.strictObject({
    total: amountField,
    goods: amountField,
    works: amountField,
    services: amountField,
    /** 面向中小企业预留. */
    reservedForSmallAndMedium: amountField,
    /** 小微企业预留, part of the above. */
    reservedForSmallAndMicro: amountField,
  }),
  /** 国有资产占用使用情况 at the end of last year; areas in square metres. */
  assets: z.strictObject({
    asOfYear: count.min(2014).max(2099),
    buildings: z.strictObject({ area: amountField, value: amountField }),
    vehicles: z.strictObject({ total: counted, official: counted, lawEnforcement: counted, other: counted }),
    furniture: amountField,
    other: amountField,
    /** Single pieces of equipment worth over 500,000 and over 1,000,000 yuan. */
    largeEquipment: z.strictObject({ over50: count, over100: count }),
    planned: z.strictObject({
      /** 购置车辆经费; absent when none is arranged. */
      vehicles: amountField.optional(),
      over50: count,
      over100: count,
    }),
  }),
  /** 其他需说明的事项; none when empty. */
  notes: z.array(freeText),
});
