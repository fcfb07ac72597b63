/** What things, people and times are counted in. Not here: 年, 月, 日, 号, 元, which tell dates, numbers and pay. */
export const measureWords: readonly string[] = [
  "个 台 套 辆 架 艘 部 件 条 项 篇 份 册 本 卷 期 幅 张 张次 块 座 栋 幢 间 处 所 家 户 席 名 人 位 人次 人天 人月 学时 课时",
  "次 场 场次 批 批次 班 班次 轮 届 遍 起 例 宗 笔 样 组 队 支 只 头 匹 棵 株 盏 根 枚 把 瓶 盒 箱 包 袋 桶 吨 千克 公斤 克 升",
  "平方米 平方公里 立方米 千米 公里 米 厘米 亩 公顷 小时 分钟 天 周 周年 个月 季 个季度 季度 兆 度 千瓦时 路 点位 个百分点 床 床位 村 社区",
].flatMap((line) => line.split(" "));
