/** What an indicator counts or prices is called before these words: A3打印机 of A3打印机替代购置设备数量 and of A3打印机成本控制数. */
const measuringWords = [
  "数量 总数 个数 台数 套数 人数 人次 户数 次数 场次 场数 天数 篇数 件数 条数 份数 期数 数",
  "购置 采购 购买 更新 更换 替代 配备 配置 新增 安装 设备",
  "成本 控制 标准 上限 费用 费 经费 支出 价格 单价 金额 平均 人均 户均 单位 经济",
].flatMap((line) => line.split(" "));

/** The thing itself that an indicator measures, without the words that only say how. */
export function indicatorObject(name: string): string {
  let object = name;
  for (;;) {
    const ending = measuringWords.find((word) => object.endsWith(word) && object.length > word.length);
    if (ending === undefined) return object;
    object = object.slice(0, -ending.length);
  }
}
