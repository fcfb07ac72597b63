import type { ComposedDocument, Table } from "@mingzhang/document";
import { inlines } from "./inlines.ts";
import { documentOf, paragraph, section } from "./sample-document.ts";
import { cell, columns, head } from "./sample-tables.ts";

/** A Uyghur sentence, and what must be seen of it: characters from left to right. */
export interface HardCase {
  readonly sentence: string;
  readonly seen: string;
}

const reversed = (words: string) => Array.from(words).reverse().join("");

/** A case of words before, of what keeps its own order, and of words after. */
const hardCase = (before: string, token: string, after: string): HardCase => ({
  sentence: before + token + after,
  seen: reversed(after) + token + reversed(before),
});

const among = (...tokens: readonly string[]) => tokens.map((token) => hardCase("خامچوت ", token, " بولدى."));

/** Plain text, as a department's own translations have it, whose order right-to-left text would change. */
export const hardCases: readonly HardCase[] = [
  ...among("-159.46", "(-159.46)", "±0.01", "1,332.40", "+45.80"),
  ...among("98.5%", "%98.5", "-45.80%", "%-45.80", "≥%98", "≥98%", ">=12", "<= 12", "＞=12"),
  ...among("50-100", "2021-2025", "2021 — 2025", "50%-60%", "%50-%60", "8:30-17:30", "10×20"),
  ...among("2025-02-01", "2025/02/01", "2025.2.1", "2025年2月1日"),
  ...among("国办发〔2022〕8号", "〔2014〕3号", "《预算法》（2018年修正）", "“三公”经费", "库尔勒市（12项）"),
  ...among("0996-2022***", "138****5678", "+86-996-2022***"),
  ...among("https://www.example.gov.cn/a?id=3&b=[1]", "www.example.gov.cn/a_(b)", "office@example.gov.cn"),
  ...among("COVID-19", "Budget 2025 (draft)", "A+", "36.5°C"),
  hardCase("ئىدارە", "（2025年）", "نىڭ"),
  hardCase("", "0996-2022***", ""),
  { sentence: "ھۆججەت «国办发〔2022〕8号» دا", seen: "国办发〔2022〕8号" },
  { sentence: "50-100، 60-70", seen: "60-70 ،50-100" },
  // A hyphen before a suffix belongs to the suffix, which stands on the left of its number.
  hardCase("بۇ ", "2025", "-يىلى ئىدى"),
  hardCase("", "2", "-ئاينىڭ"),
  hardCase("", "1", "-جەدۋەل"),
  hardCase("بۇ ", "2021-2025", "-يىلى"),
  { sentence: "一般公共预算 2025-يىلى", seen: "-2025 一般公共预算" },
];

/** Every case as a paragraph and in a table. */
export function hardCasesDocument(): ComposedDocument {
  const table: Table = {
    kind: "table",
    id: "table-cases",
    caption: { level: 2, number: "1-جەدۋەل", title: "تەرتىپ 2025-02-01 (-159.46)" },
    columns: columns(2, 1, 5),
    head: [{ cells: [head("نومۇر"), head("سۆز ≥%98")] }],
    body: hardCases.map(({ sentence }, index) => ({ cells: [cell(`${index + 1}-قۇر`), cell(sentence)] })),
    note: inlines("ئىزاھات: %28.8 ئاشقان."),
  };
  return documentOf("rtl", [
    section(
      "sentences",
      "تەرتىپ",
      "normal",
      hardCases.map(({ sentence }) => paragraph("body", sentence)),
    ),
    section("tables", "جەدۋەل", "normal", [table]),
  ]);
}
