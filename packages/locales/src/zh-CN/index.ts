import admin from "./admin.json" with { type: "json" };
import document from "./document.json" with { type: "json" };
import fields from "./fields.json" with { type: "json" };
import forms from "./forms.json" with { type: "json" };
import intake from "./intake.json" with { type: "json" };
import messages from "./messages.json" with { type: "json" };
import proof from "./proof.json" with { type: "json" };
import report from "./report.json" with { type: "json" };
import { rules } from "./rules/index.ts";
import site from "./site.json" with { type: "json" };
import workbook from "./workbook.json" with { type: "json" };

/** The official text. Its shape types every other language, so that a missing key does not compile. */
export const zhCN = { admin, document, fields, forms, intake, messages, proof, report, rules, site, workbook };

export type Words = typeof zhCN;
