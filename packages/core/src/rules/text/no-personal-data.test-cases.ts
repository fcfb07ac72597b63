import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the telephone of an office",
      changes: {
        "performance.overall.contact.phone": "0996-0000000",
      },
    },
    {
      name: "the hotline",
      changes: {
        "otherMatters.notes": ["拨打12345。"],
      },
    },
    {
      name: "a long number that is no one's",
      changes: {
        "otherMatters.notes": ["项目编号652801202500000001。"],
      },
    },
    {
      name: "the mailbox of an agency",
      changes: {
        "otherMatters.notes": ["邮箱bgs@xjkel.gov.cn。"],
      },
    },
  ],
  failing: [
    {
      name: "a mobile, partly masked",
      changes: {
        "performance.overall.contact.phone": "139****0000",
      },
      finds: [
        {
          at: "performance.overall.contact.phone 0:0-11",
          variant: "masked-mobile",
          atMost: "warning",
        },
      ],
    },
    {
      name: "a private mailbox",
      changes: {
        "otherMatters.notes": ["邮箱zhangsan@example.com。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:2-22",
          variant: "mail",
          atMost: "warning",
        },
      ],
    },
    {
      name: "an identity number, partly masked",
      changes: {
        "otherMatters.notes": ["身份证652801********0000。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:3-21",
          variant: "masked-identity",
          atMost: "warning",
        },
      ],
    },
    {
      name: "a card number, partly masked",
      changes: {
        "otherMatters.notes": ["账号6222********0000。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:2-18",
          variant: "masked-card",
          atMost: "warning",
        },
      ],
    },
  ],
};
