import { defaultProfile } from "@mingzhang/core";
import { reportBatch } from "./batch-report.ts";

/** A batch of two departments, of which the second has copied from the first, and a third is missing. */
export const batchReport = reportBatch(
  [
    { code: "301", name: "市档案馆", documents: ["301.zh-CN.html"], checked: "301.zh-CN.findings.xlsx" },
    { code: "302", name: "<b>局", documents: ["本级/302 a:b.zh-CN.html", "302.ug-CN.html"], checked: "302.xlsx" },
  ],
  [
    { rule: "texts-name-no-other-department", severity: "info", department: "302", message: "=文字中出现了<i>" },
    {
      rule: "projects-in-one-department",
      severity: "warning",
      department: "302",
      place: { fact: "projects.1.name" },
      where: "第2个项目",
      other: { department: "301", place: { fact: "projects.0.name" }, where: "第1个项目" },
      message: "同名、同额。",
    },
    { rule: "every-department-discloses", severity: "error", department: "399", message: "399 没有数据文件。" },
    { rule: "categories-add-up-to-control-totals", severity: "error", message: "201 相差 0.93。" },
  ],
  {
    ...defaultProfile,
    settings: { "texts-name-no-other-department": { severity: "info", reason: "两个部门合署办公。" } },
  },
);

export const cleanBatchReport = reportBatch(batchReport.departments, [], defaultProfile);
