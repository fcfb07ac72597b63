import { z } from "zod";
import { amountField, count, targetValue } from "../field.ts";
import { freeText, line } from "../text.ts";

/** What is promised: at least 12 篇, exactly 100 %, or in words (有效提高, a date). */
const target = z.union([
  z.strictObject({
    comparison: z.enum([">=", "<=", "=", ">", "<"]),
    value: targetValue,
    unit: line.optional(),
  }),
  z.strictObject({ text: line }),
]);

export type Target = z.output<typeof target>;

const indicator = z.strictObject({
  /** 一级指标: 产出指标, 成本指标, 效益指标, 满意度指标, or a department's 履职效能. */
  category: line,
  /** 二级指标: 数量指标, 质量指标, 时效指标 … */
  type: line,
  /** 三级指标. */
  name: line,
  target,
  /** 指标值设定依据. */
  basis: line,
  /** 分值权重. */
  weight: count.max(100),
});

/** 预算绩效情况 and its tables. */
export const performanceSchema = z.strictObject({
  /** 部门整体绩效目标, as stated in the text above the tables. */
  overallCount: count,
  overallAmount: amountField,
  projectCount: count,
  projectFiscal: amountField,
  projectOther: amountField,
  /** 部门整体绩效目标表. */
  overall: z.strictObject({
    contact: z.strictObject({ name: line, phone: line }),
    goal: freeText,
    funds: z.strictObject({ superior: amountField, own: amountField, other: amountField }),
    indicators: z.array(indicator),
  }),
  /** 项目支出绩效目标表, one a project. */
  projects: z.array(
    z.strictObject({
      unit: line,
      name: line,
      leader: line,
      amount: amountField,
      fiscal: amountField,
      other: amountField,
      goal: freeText,
      indicators: z.array(
        indicator.extend({
          /** 上年完成值; absent where last year had none. */
          lastYear: line.optional(),
          /** 指标赋分规则. */
          scoring: line,
          /** 佐证资料. */
          evidence: line,
        }),
      ),
    }),
  ),
});

export type Indicator = z.output<typeof indicator>;
