import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a masked number",
      changes: {
        "otherMatters.notes": ["联系电话0996-202****。"],
      },
    },
    {
      name: "a size",
      changes: {
        "otherMatters.notes": ["购置XL号工作服。"],
      },
    },
    {
      name: "one sign of multiplication",
      changes: {
        "otherMatters.notes": ["5×6米。"],
      },
    },
  ],
  failing: [
    {
      name: "XX for a name",
      changes: {
        "otherMatters.notes": ["由XX单位实施。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:1-3",
          variant: "placeholder",
        },
      ],
    },
    {
      name: "a line to be written on",
      changes: {
        "otherMatters.notes": ["金额____万元。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:2-6",
          variant: "placeholder",
        },
      ],
    },
    {
      name: "to be decided",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，具体原因待补充",
      },
      finds: [
        {
          at: "comparisons.generalPublic.basic.reason 0:9-12",
          variant: "placeholder",
        },
      ],
    },
    {
      name: "a name left out",
      changes: {
        "otherMatters.notes": ["由某某公司承办，待定。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:1-3",
          variant: "placeholder",
        },
        {
          at: "otherMatters.notes.0 0:8-10",
          variant: "placeholder",
        },
      ],
    },
    {
      name: "empty brackets",
      changes: {
        "projects.3.basis": "根据《》（国办发〔2020〕53号）。",
      },
      finds: [
        {
          at: "projects.3.basis 0:2-4",
          variant: "empty",
        },
      ],
    },
  ],
};
