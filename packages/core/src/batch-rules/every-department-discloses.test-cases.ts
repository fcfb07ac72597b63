import { type BatchRuleCases, city } from "./batch-rule-cases.test-support.ts";

const departments = city({});
const previous = [
  { code: "301", name: "市财政局" },
  { code: "399", name: "市审计局" },
];

export const cases: BatchRuleCases = {
  passing: [
    { name: "上年公开的部门今年都有", departments, previous: previous.slice(0, 1) },
    {
      name: "撤销的部门不在名单中",
      departments,
      previous,
      expectations: { departments: [{ code: "301", name: "市财政局" }] },
    },
  ],
  failing: [
    { name: "上年公开过，今年没有，财政局没有名单", departments, previous, finds: ["since-last-year 399"] },
    {
      name: "名单中的部门没有数据文件",
      departments,
      previous,
      expectations: { departments: [{ code: "302", name: "市教育局" }] },
      finds: ["listed 302"],
    },
  ],
};
