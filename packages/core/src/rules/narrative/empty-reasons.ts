/** Reasons that fit every figure, and so explain none. */
export const templateReasons: readonly string[] = [
  ..."无 没有 略 同上 同前 如上 见上 不详 暂无 待定 其他 其它 其他原因 其它原因 正常 正常变动 正常增减 正常调整".split(
    " ",
  ),
  ..."实际情况 按实际情况 根据实际情况 按照实际情况 据实编报 据实安排 据实测算".split(" "),
  ..."实际需要 根据实际需要 按实际需要 工作需要 根据工作需要 因工作需要 按工作需要 业务需要 根据业务需要".split(" "),
  ..."按要求 按规定 按规定编制 按上级要求 按财政要求 根据要求 预算调整 根据预算调整 预算安排 年度预算安排".split(" "),
];

/** How a reason may begin without saying anything yet. */
export const reasonLeads: readonly string[] =
  "主要原因是 主要原因为 主要原因 原因是 原因为 原因 主要是因为 主要是由于 主要是 主要系 主要由于 由于 因为 因 是 系".split(
    " ",
  );

/** Words that only say that there is a budget and that it is compared with last year's. */
export const wordsOfComparison: readonly string[] = [
  ..."本年度 本年 今年 当年 上年度 上一年度 上一年 上年 去年 年初 年度 年".split(" "),
  ..."预算数 预算 经费 支出 收入 费用 资金 拨款 金额 数额 总额 安排 编报 万元 元".split(" "),
  ..."相比 对比 比 较 与 同 和 所 有 略 大幅 大幅度 幅度 小幅 相应 总体 整体 导致 从而 因此 因而 使 的 了 数 费 %".split(
    " ",
  ),
  ..."变动 变化 调整".split(" "),
];
