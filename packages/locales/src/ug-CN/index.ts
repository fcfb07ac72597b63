import type { LocaleWords } from "../locale.ts";
import admin from "./admin.json" with { type: "json" };
import document from "./document.json" with { type: "json" };
import fields from "./fields.json" with { type: "json" };
import forms from "./forms.json" with { type: "json" };
import messages from "./messages.json" with { type: "json" };
import proof from "./proof.json" with { type: "json" };
import report from "./report.json" with { type: "json" };
import { rules } from "./rules/index.ts";
import site from "./site.json" with { type: "json" };
import workbook from "./workbook.json" with { type: "json" };

/** Every word is a draft that no certified translator has seen; `status.json` says so part by part. */
export const ugCN = {
  admin,
  document,
  fields,
  forms,
  messages,
  proof,
  report,
  rules,
  site,
  workbook,
} satisfies LocaleWords;
