export { describeFinding } from "./describe-finding.ts";
export { describePlace, type Setting } from "./describe-place.ts";
export { jsonFinding } from "./json-findings.ts";
export { textReport } from "./text-report.ts";
