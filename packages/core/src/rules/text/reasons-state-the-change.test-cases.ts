import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the change as computed",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，基本支出比上年增加23.74万元，增长2.17%",
      },
    },
    {
      name: "the change rounded to what is written",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，基本支出比上年增加23.7万元",
      },
    },
    {
      name: "the amount of one cause",
      changes: {
        "comparisons.generalPublic.basic.reason": "在职人员增加，工资增加20.00万元",
      },
    },
    {
      name: "a change in yuan",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，基本支出增加237400元",
      },
    },
  ],
  failing: [
    {
      name: "the amount of the change off by ten",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，基本支出比上年增加33.74万元",
      },
      finds: [
        {
          at: "comparisons.generalPublic.basic.reason 0:12-21",
          variant: "amount",
          expected: "23.74",
          actual: "33.74",
        },
      ],
    },
    {
      name: "the percent of the change is last year's",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，基本支出增加23.74万元，增长3.17%",
      },
      finds: [
        {
          at: "comparisons.generalPublic.basic.reason 0:19-26",
          variant: "percent",
          expected: "2.17",
          actual: "3.17",
        },
      ],
    },
    {
      name: "a growth of a hundred percent on nothing",
      changes: {
        "comparisons.items.2.reason": "新增第一书记经费，其他组织事务支出增长100%",
      },
      finds: [
        {
          at: "comparisons.items.2.reason 0:17-23",
          variant: "of-nothing",
        },
      ],
    },
    {
      name: "a rise of nothing",
      changes: {
        "comparisons.threePublic.vehicleOperation.reason":
          "车辆编制数未发生变动，公务用车运行费增加0.00万元，增长0.00%",
      },
      finds: [
        {
          at: "comparisons.threePublic.vehicleOperation.reason 0:18-26",
          variant: "nothing",
          atMost: "warning",
        },
        {
          at: "comparisons.threePublic.vehicleOperation.reason 0:27-34",
          variant: "nothing",
          atMost: "warning",
        },
      ],
    },
    {
      name: "an amount of the change where nothing changed",
      changes: {
        "comparisons.threePublic.vehicleOperation.reason": "油价上涨，公务用车运行费增加0.50万元",
      },
      finds: [
        {
          at: "comparisons.threePublic.vehicleOperation.reason 0:12-20",
          variant: "amount",
          expected: "0.00",
          actual: "0.50",
        },
      ],
    },
  ],
};
