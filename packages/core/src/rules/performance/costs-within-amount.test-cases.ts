import type { RuleCases } from "../rule-cases.test-support.ts";

const hotline = "performance.projects.0.indicators";
const printers = "performance.projects.1.indicators";
const links = "performance.projects.2.indicators";

const indicator = {
  type: "数量指标",
  category: "产出指标",
  basis: "计划标准",
  weight: 0,
  scoring: "按照完成比例赋分",
  evidence: "工作资料",
};
const cost = { ...indicator, category: "成本指标", type: "经济成本指标" };

export const cases: RuleCases = {
  passing: [
    {
      name: "a project of nine months is paid for three quarters",
      changes: {
        "projects.3.period.to": "2025-09-30",
        [`${hotline}.2.name`]: "政务服务热线保障",
        [`${hotline}.6.target.value`]: "18.33",
      },
    },
    {
      name: "the whole is stated beside its parts",
      changes: {
        [`${links}.10`]: { ...cost, name: "项目总成本", target: { comparison: "<=", value: "150", unit: "万元" } },
      },
    },
    {
      name: "a cost of all and the price of one, which it is made of",
      changes: {
        [`${printers}.14`]: { ...cost, name: "打印机成本", target: { comparison: "<=", value: "6.80", unit: "万元" } },
      },
    },
    {
      name: "a saving in percent is no cost",
      changes: {
        [`${links}.10`]: { ...cost, name: "成本节约率", target: { comparison: ">=", value: "5", unit: "%" } },
      },
    },
    {
      name: "a price per person, when the times are counted",
      changes: {
        [`${hotline}.9`]: { ...indicator, name: "培训次数", target: { comparison: ">=", value: "2000", unit: "次" } },
        [`${hotline}.10`]: { ...cost, name: "培训成本", target: { comparison: "<=", value: "200", unit: "元/人" } },
        [`${hotline}.6.target.value`]: "13.70",
      },
    },
  ],
  failing: [
    {
      name: "two printers more, at the same price",
      changes: { [`${printers}.1.target.value`]: "9" },
      finds: [{ at: printers, variant: "prices", actual: "10.60", expected: "9.80" }],
    },
    {
      name: "a digit slipped in a price in yuan",
      changes: { [`${printers}.8.target.value`]: "50000" },
      finds: [{ at: printers, variant: "prices", actual: "32.30", expected: "9.80" }],
    },
    {
      name: "four quarters cost more than the year",
      changes: { [`${hotline}.6.target.value`]: "14.00" },
      finds: [{ at: hotline, variant: "prices", actual: "56.00", expected: "55.00" }],
    },
    {
      name: "a price per person and day, for 200 people on 30 days",
      changes: {
        [`${hotline}.9`]: { ...indicator, name: "培训人数", target: { comparison: ">=", value: "200", unit: "人" } },
        [`${hotline}.10`]: { ...indicator, name: "培训天数", target: { comparison: "=", value: "30", unit: "天" } },
        [`${hotline}.11`]: { ...cost, name: "培训成本", target: { comparison: "<=", value: "200", unit: "元/人·天" } },
      },
      finds: [{ at: hotline, variant: "prices", actual: "175.00", expected: "55.00" }],
    },
    {
      name: "the parts exceed the whole",
      changes: { [`${links}.7.target.value`]: "31.50" },
      finds: [{ at: links, variant: "parts", actual: "168.00", expected: "150.00" }],
    },
    {
      name: "the total cost exceeds the funds",
      changes: { [`${links}.6.name`]: "项目总成本", [`${links}.6.target.value`]: "163.50" },
      finds: [{ at: links, variant: "whole", actual: "163.50", expected: "150.00" }],
    },
    {
      name: "the costs leave two thousand yuan unexplained",
      changes: { "performance.projects.3.indicators.10.target.value": "3000" },
      finds: [
        { at: "performance.projects.3.indicators", variant: "less", atMost: "info", actual: "1.80", expected: "2.00" },
      ],
    },
  ],
};
