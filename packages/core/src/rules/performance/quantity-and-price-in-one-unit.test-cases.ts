import type { RuleCases } from "../rule-cases.test-support.ts";

const printers = "performance.projects.1.indicators";

export const cases: RuleCases = {
  passing: [
    {
      name: "both by the set",
      changes: { [`${printers}.0.target.unit`]: "套", [`${printers}.10.target.unit`]: "元/套" },
    },
    {
      name: "another thing than the one that is counted by the set",
      changes: { [`${printers}.0.target.unit`]: "套", [`${printers}.10.name`]: "扫描仪成本控制数" },
    },
    {
      name: "people are counted and a time is priced",
      changes: { [`${printers}.0.target.unit`]: "人", [`${printers}.10.target.unit`]: "元/次" },
    },
  ],
  failing: [
    {
      name: "a printer by the set, priced by the piece",
      changes: { [`${printers}.0.target.unit`]: "套" },
      finds: [{ at: `${printers}.0.target.unit`, actual: "套", expected: "台" }],
    },
    {
      name: "names that are almost alike",
      changes: { [`${printers}.2.target.unit`]: "个", [`${printers}.9.name`]: "含补贴的计算机成本" },
      finds: [{ at: `${printers}.2.target.unit`, actual: "个", expected: "套" }],
    },
  ],
};
