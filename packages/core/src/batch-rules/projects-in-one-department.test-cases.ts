import { amount } from "../money.ts";
import { type BatchRuleCases, city } from "./batch-rule-cases.test-support.ts";

const project = {
  name: "政务热线购买服务费",
  amount: amount("55.00"),
  allocation: "话务人员4人，每人13.75万元",
  place: { fact: "projects.0.name" },
};
const departments = (other: Partial<typeof project>) =>
  city({ projects: [project] }, { projects: [{ ...project, ...other }] });

export const cases: BatchRuleCases = {
  passing: [
    { name: "两个部门各有一个同名项目，金额不同", departments: departments({ amount: amount("60.00") }) },
    { name: "同名同额，钱用在不同的地方", departments: departments({ allocation: "设备维护55万元" }) },
    { name: "一个部门的两个单位各有一个同样的项目", departments: city({ projects: [project, project] }) },
    {
      name: "两个部门都列了没有安排资金的项目",
      departments: city(...[1, 2].map(() => ({ projects: [{ ...project, amount: amount("0.00") }] }))),
    },
  ],
  failing: [{ name: "一笔钱编在两个部门", departments: departments({}), finds: ["wrong 302"] }],
};
