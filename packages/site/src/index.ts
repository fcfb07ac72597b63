export { type DepartmentSummary, summaryOf } from "./department-summary.ts";
export * from "./published-department.ts";
export { departmentPages, indexPages } from "./site.ts";
