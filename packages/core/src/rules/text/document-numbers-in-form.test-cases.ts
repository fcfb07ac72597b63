import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the title before its number",
      changes: {
        "projects.3.basis": "《指导意见》（国办发〔2020〕53号）。",
      },
    },
    {
      name: "the title after its number",
      changes: {
        "projects.3.basis": "国办发〔2020〕53号印发《指导意见》。",
      },
    },
  ],
  failing: [
    {
      name: "brackets of another kind",
      changes: {
        "projects.3.basis": "《指导意见》（国办发【2020】53号）。",
      },
      finds: [
        {
          at: "projects.3.basis 0:7-19",
          variant: "brackets",
        },
      ],
    },
    {
      name: "an ordinal in the number",
      changes: {
        "projects.3.basis": "《指导意见》（国办发〔2020〕第53号）。",
      },
      finds: [
        {
          at: "projects.3.basis 0:7-20",
          variant: "brackets",
        },
      ],
    },
    {
      name: "two numbers without a title",
      changes: {
        "projects.3.basis": "国办发〔2020〕53号\n新政办〔2021〕43号",
      },
      finds: [
        {
          at: "projects.3.basis 0:0-12",
          variant: "untitled",
        },
      ],
    },
  ],
};
