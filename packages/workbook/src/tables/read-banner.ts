import type { Locale } from "@mingzhang/locales";
import { type MoneyUnit, moneyUnit } from "../cell/money-unit.ts";
import { typedText } from "../cell/typed-text.ts";
import { type GridRow, textsOf } from "./grid.ts";

/** What stands between the title and the head of a table. */
export interface Banner {
  readonly department?: string;
  readonly unit?: MoneyUnit;
}

/** Reads `编制部门：…` and `单位：万元`, in one cell or in several. */
export function readBanner(rows: readonly GridRow[], { words }: Locale): Banner {
  const { department: departments = [], unit: units = [] } = words.intake?.banner ?? {};
  const text = rows.map((row) => textsOf(row).map(typedText).join("  ")).join("\n");
  const department = new RegExp(`(?:${departments.join("|")})\\s*:[ ]{0,2}(\\S+)`).exec(text)?.[1];
  const marks = [
    ...text.matchAll(new RegExp(`(?:${units.join("|")})\\s*:\\s*(?:人民币)?\\s*(\\p{Script=Han}+)`, "gu")),
  ];
  const [unit] = marks.flatMap(([, mark = ""]) => moneyUnit(mark) ?? []);
  return {
    ...(department === undefined || moneyUnit(department) !== undefined ? {} : { department }),
    ...(unit === undefined ? {} : { unit }),
  };
}
