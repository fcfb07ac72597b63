export type Direction = "rise" | "fall" | "level";

/** Words that say how something stands to last year. */
export const directionWords: Readonly<Record<Direction, readonly string[]>> = {
  rise: "增加 增长 增多 增大 上升 上涨 上调 上浮 提高 提升 新增 增设 追加 扩大 晋升 调增 高于".split(" "),
  fall: "减少 下降 降低 下调 下浮 下滑 压减 压缩 缩减 削减 核减 调减 减小 低于".split(" "),
  level: "持平 无变动 无变化 未变动 未变化 未发生变动 未发生变化 没有变化 不变 一致".split(" "),
};
