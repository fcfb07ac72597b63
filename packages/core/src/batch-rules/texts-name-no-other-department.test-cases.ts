import { type BatchRuleCases, facts, reference } from "./batch-rule-cases.test-support.ts";

const other = "库尔勒市审计局";

export const cases: BatchRuleCases = {
  passing: [
    { name: "只写了本部门的名称", departments: [facts({}, reference.name, other)] },
    {
      name: "另一个部门的名称是本部门名称的一部分",
      departments: [facts({}, reference.name, reference.name.slice(0, 5))],
    },
  ],
  failing: [
    {
      name: "照抄审计局的职责，没有改名",
      departments: [facts({ "overview.duties": [`负责${other}的日常工作。`] }, other)],
      finds: [`wrong ${reference.code}`],
    },
  ],
};
