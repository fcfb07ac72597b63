import { z } from "zod";
import { amountField, unique } from "../field.ts";
import { day, freeText, line } from "../text.ts";

/** The projects that the third part describes one by one (项目支出情况说明). */
export const projectsSchema = z
  .array(
    z.strictObject({
      name: line,
      /** 设立的政策依据. */
      basis: freeText,
      /** 预算安排规模. */
      amount: amountField,
      /** 项目承担单位. */
      unit: line,
      /** 资金分配情况. */
      allocation: freeText,
      /** 资金执行时间, first and last day. */
      period: z.strictObject({ from: day, to: day }),
    }),
  )
  .superRefine(unique((project) => `${project.unit}/${project.name}`, "name"));
