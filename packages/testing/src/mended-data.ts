import { type Changes, type Json, referenceData } from "./reference-data.ts";

const capital = { total: "9.80", capital: "9.80" };

/** What a clerk changes in the reference disclosure after reading what is wrong with it. */
const mends: Changes = {
  // Other words than those that were translated.
  translations: undefined,
  // One project has three names, and the subordinate unit two.
  "overview.subordinateUnits.names.0": "库尔勒市行政服务中心",
  "performance.projects.0.name": "部门专项-“12345”政务热线购买服务费",
  // The department and its subordinate unit are two.
  "overview.administrativeUnits": 2,
  // No pay is arranged for the one veteran of the reference.
  "overview.staffing.retired.count": 52,
  "overview.staffing.veteransRetired.count": 0,
  // The funds of the overall target are those of the whole budget.
  "performance.overallAmount": "1332.40",
  "performance.overall.funds.own": "1332.40",
  "performance.overall.contact.phone": "0996-0000000",
  // Computers and printers are equipment (310), not services.
  "forms.generalPublicProjects.main.total": { total: "216.80", goodsAndServices: "207.00", capital: "9.80" },
  "forms.generalPublicProjects.main.rows.0.amounts": { total: "161.80", goodsAndServices: "152.00", capital: "9.80" },
  "forms.generalPublicProjects.main.rows.1.amounts": { total: "11.80", goodsAndServices: "2.00", capital: "9.80" },
  "forms.generalPublicProjects.main.rows.2.amounts": capital,
  "forms.generalPublicProjects.main.rows.3.amounts": capital,
  // 33 vehicles do not run on 2.40.
  "otherMatters.assets.vehicles.total.count": 1,
  "otherMatters.assets.vehicles.official.count": 1,
  "otherMatters.assets.vehicles.total.value": "18.52",
  "otherMatters.assets.vehicles.official.value": "18.52",
  // Reasons that the lines themselves contradict.
  "comparisons.revenue.generalPublic.reason": "智慧城市电子政务运行经费项目预算比上年减少",
  "comparisons.expenditure.basic.reason": "人员较上一年增加，公用经费预算标准上调",
  "comparisons.generalPublic.basic.reason": "人员较上一年增加，公用经费预算标准上调",
  "comparisons.expenditure.project.reason": "智慧城市电子政务运行经费项目和政务热线购买服务费项目预算比上年减少",
  "comparisons.generalPublic.project.reason": "智慧城市电子政务运行经费项目和政务热线购买服务费项目预算比上年减少",
  "comparisons.items.3.reason": "培训支出按预算编报基数核定，编报基数减少",
  "comparisons.items.4.reason": "智慧城市电子政务运维成本降低，智慧城市电子政务运行经费项目预算比上年减少",
  "comparisons.items.5.reason": "离休人员较上一年减少，离退休费相应减少",
  "comparisons.items.6.reason": "上年调出人员工资高于调入人员工资，缴费基数减少",
  "comparisons.items.7.reason": "预算编报标准调整，本年不再编报职业年金缴费支出",
  "comparisons.items.8.reason": "上年调出人员工资高于调入人员工资，缴费基数减少",
  "comparisons.items.9.reason": "公务员医疗补助缴费基数减少",
  "comparisons.items.10.reason": "上年调出人员工资高于调入人员工资，缴存基数减少",
  // Stray characters, unmatched quotes, brackets of document numbers, typing errors.
  "purposes.generalPublic.2.text": "库尔勒市“智慧城市”的运行维护费用支出",
  "projects.0.basis": "《国家秘密载体保密管理规定》（国保发〔2014〕3号），进行计算机等设备的替代工作。",
  "projects.0.allocation": "计算机设备3.00万元，打印机设备6.80万元。",
  "projects.1.allocation": "链路运行维护费用136.50万元，网站运行维护费用13.50万元。",
  "projects.2.basis": "《自治区村（社区）党组织第一书记工作经费使用管理办法（试行）》（新民办发〔2017〕14号）。",
  "projects.2.allocation": "举办民族团结一家亲活动1.50万元，节日慰问0.50万元。",
  "projects.3.basis": "《关于进一步优化地方政务服务便民热线的指导意见》（国办发〔2020〕53号）。",
  "projects.3.allocation": "全部用于购买2025年库尔勒市“12345”政务服务热线年服务费55.00万元，按季度足额拨付。",
  "performance.overall.goal":
    "协助市人民政府领导组织实施会议决定事项；起草会议讲话报告不少于12篇；督办议案提案不少于5件。",
  "performance.projects.0.goal": "完成12345热线事项的受理、转办、协调、督办、回访、归档，畅通群众和企业诉求渠道。",
  // Hours are a limit, not a rate.
  "performance.projects.0.indicators.4.name": "政务服务热线工单转派时限",
  "performance.projects.1.goal": "完成计算机和打印机替代，有效降低泄密事件发生率。",
  "performance.projects.1.indicators.0.target.unit": "台",
  "performance.projects.2.goal": "维护电信及移动互联网链路，做好政府网站的日常运行维护，保障系统正常运行。",
  "performance.projects.3.goal": "开展节日慰问和民族团结一家亲活动，提升村民的生活质量和满意度。",
};

/** The reference disclosure with everything mended, in which no rule finds an error or a reason to warn; then changed as a test says. */
export function mendedData(changes: Changes = {}): Json {
  return referenceData({ ...mends, ...changes });
}
