import { z } from "zod";
import { count, signedCount } from "../field.ts";
import { freeText, line } from "../text.ts";

const headcount = z.strictObject({
  count,
  /** Against last year: 9 more, -1 fewer. */
  change: signedCount,
});

/** 第一部分 部门概况: what the department does, how it is organised, and who works there. */
export const overviewSchema = z.strictObject({
  duties: z.array(freeText).min(1),
  /** 内设机构. The count is stated beside the list, so that a rule can compare them. */
  offices: z.strictObject({ count, names: z.array(line) }),
  administrativeUnits: count,
  publicInstitutions: count,
  /** 下属预算单位, whose budgets are part of this one. */
  subordinateUnits: z.strictObject({ count, names: z.array(line) }),
  staffing: z.strictObject({
    /** 编制数: the posts approved. */
    establishment: count,
    /** 实有人数: the people there are. */
    actual: count,
    serving: headcount,
    retired: headcount,
    /** 离休: retired cadres who joined before October 1949. */
    veteransRetired: headcount,
  }),
});
