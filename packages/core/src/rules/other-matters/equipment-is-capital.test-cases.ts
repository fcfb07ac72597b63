import type { RuleCases } from "../rule-cases.test-support.ts";

const row = "forms.generalPublicProjects.main.rows.3.amounts";
const inServices = { [row]: { total: "9.80", goodsAndServices: "9.80" } };
const buildings = "forms.generalPublicProjects.main.rows.8.amounts";

export const cases: RuleCases = {
  passing: [
    {
      name: "part of the money is for installing the equipment",
      changes: { [row]: { total: "9.80", goodsAndServices: "0.80", capital: "9.00" } },
    },
    {
      name: "the equipment is looked after, not bought",
      changes: { "projects.1.allocation": "网络设备维护费136.50万元，服务器租赁费13.50万元。" },
    },
    {
      name: "the equipment is a building's, and part of the money is in 309",
      changes: {
        [buildings]: { total: "150.00", goodsAndServices: "30.00", capitalConstruction: "120.00" },
        "projects.1.allocation": "购置机房空调设备120.00万元，其他开支30.00万元。",
      },
    },
    {
      name: "the equipment only stands by",
      changes: { "performance.projects.2.goal": "保障政府网站和计算机等设备正常使用，方便群众办事。" },
    },
  ],
  failing: [
    {
      name: "computers and printers, all of them in 302",
      changes: inServices,
      finds: [{ at: "projects.0.allocation 0:0-11" }],
    },
    {
      name: "the name says that equipment is bought",
      changes: {
        "projects.3.name": "部门专项-热线设备购置经费",
        "forms.generalPublicProjects.main.rows.12.project": "部门专项-热线设备购置经费",
      },
      finds: [{ at: "projects.3.name 0:0-13" }],
    },
    {
      name: "only an indicator says that equipment is bought",
      changes: {
        "performance.projects.2.indicators.0.name": "服务器更新台数",
      },
      finds: [{ at: "performance.projects.2.indicators.0.name 0:0-7" }],
    },
    {
      name: "only the goal says that equipment is bought",
      changes: {
        "performance.projects.0.goal": "为热线座席配备计算机8台，畅通群众诉求渠道。",
      },
      finds: [{ at: "performance.projects.0.goal 0:0-12" }],
    },
  ],
};
