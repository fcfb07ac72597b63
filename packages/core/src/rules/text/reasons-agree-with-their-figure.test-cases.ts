import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "an item's only project rose, and another one ended",
      changes: {
        "comparisons.items.4.reason": "上年设备更新项目完成，智慧城市电子政务运行经费项目预算比上年增加",
      },
    },
    {
      name: "other expenses are cut while the figure rises",
      changes: { "comparisons.generalPublic.basic.reason": "基本支出增加，同时压减会议费等一般性支出" },
    },
    {
      name: "another expense fell, named in the clause before",
      changes: { "comparisons.generalPublic.basic.reason": "差旅费按实际测算，较上年减少" },
    },
    {
      name: "more projects, not more for projects",
      changes: { "comparisons.generalPublic.project.reason": "项目增加，但单个项目规模减小" },
    },
    {
      name: "a cause falls while the figure rises",
      changes: {
        "comparisons.generalPublic.basic.reason": "在职人员增加，业务经费减少，从而导致基本支出预算增加",
      },
    },
    {
      name: "the outcome in other words",
      changes: {
        "comparisons.items.5.reason": "离休人员较上一年减少，离退休费比上年有所下降",
      },
    },
    {
      name: "last year's rise is told beside this year's fall",
      changes: {
        "comparisons.items.3.reason": "上年集中培训任务完成，本年培训支出预算减少",
      },
    },
    {
      name: "the base of the figure rises while it falls",
      changes: {
        "comparisons.items.10.reason": "人员减少，住房公积金缴存基数增加",
      },
    },
    {
      name: "overseas visits arranged in neither year",
      changes: {
        "comparisons.threePublic.overseasVisits.reason": "上年与本年均未安排因公出国（境）费",
      },
    },
  ],
  failing: [
    {
      name: "an item's only project is said to have risen, and the item fell",
      changes: {
        "comparisons.items.4.reason": "运维成本降低，智慧城市电子政务运行经费项目预算比上年增加",
      },
      finds: [
        {
          at: "comparisons.items.4.reason 0:7-28",
          variant: "fall",
          atMost: "warning",
        },
      ],
    },
    {
      name: "the reason ends in a fall, the figure rose",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，从而导致基本支出预算减少",
      },
      finds: [
        {
          at: "comparisons.generalPublic.basic.reason 0:9-17",
          variant: "rise",
        },
      ],
    },
    {
      name: "the item is called by its name",
      changes: {
        "comparisons.items.10.reason": "缴存人数增加，住房公积金预算增加",
      },
      finds: [
        {
          at: "comparisons.items.10.reason 0:7-16",
          variant: "fall",
        },
      ],
    },
    {
      name: "the budget as such is said to have fallen",
      changes: {
        "otherMatters.agencyOperating.reason": "压缩一般性开支，预算比上年减少",
      },
      finds: [
        {
          at: "otherMatters.agencyOperating.reason 0:8-15",
          variant: "rise",
          atMost: "warning",
        },
      ],
    },
    {
      name: "unchanged in the reason, changed in the table",
      changes: {
        "comparisons.items.9.reason": "公务员医疗补助与上年持平",
      },
      finds: [
        {
          at: "comparisons.items.9.reason 0:0-12",
          variant: "fall",
        },
      ],
    },
    {
      name: "an unchanged figure is said to have grown",
      changes: {
        "comparisons.threePublic.vehicleOperation.reason": "车辆老旧，公务用车运行费增加",
      },
      finds: [
        {
          at: "comparisons.threePublic.vehicleOperation.reason 0:5-14",
          variant: "level",
        },
      ],
    },
    {
      name: "not arranged in either year, yet an amount stands there",
      changes: {
        "comparisons.threePublic.vehicleOperation.reason": "2024年与2025年均未安排公务用车运行费",
      },
      finds: [
        {
          at: "comparisons.threePublic.vehicleOperation.reason 0:11-15",
          variant: "arranged",
          atMost: "warning",
        },
      ],
    },
  ],
};
