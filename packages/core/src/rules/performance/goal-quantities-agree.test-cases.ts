import type { RuleCases } from "../rule-cases.test-support.ts";

const printers = "performance.projects.1.goal";
const visits = "performance.projects.3.goal";

export const cases: RuleCases = {
  passing: [
    {
      name: "the goal counts printers together, the indicators apart",
      changes: { [printers]: "完成办公电脑替代10套，完成打印机替代8台。" },
    },
    {
      name: "the goal counts households apart, the indicator together",
      changes: { [visits]: "节日慰问10户困难群众、“八一”建军节慰问10户退役军人。" },
    },
    {
      name: "a number that no indicator measures",
      changes: { "performance.overall.goal": "做好全年12次的值班工作；起草会议讲话报告不少于12篇。" },
    },
    {
      name: "another thing of the same measure",
      changes: { "performance.overall.goal": "承办人大代表建议不少于30件；完成合法性审查25件。" },
    },
    {
      name: "a smaller number of the same thing beside the right one",
      changes: { "performance.overall.goal": "政务信息公开50条，其中本级政务信息12条。" },
    },
  ],
  failing: [
    {
      name: "thirteen reports in the goal, twelve in the table",
      changes: { "performance.overall.goal": "起草会议讲话报告不少于13篇。" },
      finds: [{ at: "performance.overall.goal 0:11-14", variant: "wrong", atMost: "error" }],
    },
    {
      name: "a number that differs in the goal, and nothing else is counted by that measure",
      changes: { "performance.overall.goal": "出具高质量报告不少于15篇。" },
      finds: [{ at: "performance.overall.goal 0:10-13", variant: "wrong", atMost: "error" }],
    },
    {
      name: "nine printers in the goal, eight in the table",
      changes: { [printers]: "完成打印机替代9台。" },
      finds: [{ at: `${printers} 0:7-9`, variant: "several", atMost: "info" }],
    },
    {
      name: "the households of one feast were forgotten in the table",
      changes: { [visits]: "节日慰问10户困难群众、“八一”建军节慰问15户退役军人。" },
      finds: [{ at: `${visits} 0:4-7`, variant: "wrong" }],
    },
    {
      name: "a satisfaction of 90 % in the goal, 95 % in the table",
      changes: { "performance.projects.0.goal": "服务对象满意度达到90%以上。" },
      finds: [{ at: "performance.projects.0.goal 0:9-12", variant: "wrong", atMost: "error" }],
    },
  ],
};
