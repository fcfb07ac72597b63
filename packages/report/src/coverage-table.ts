import type { Locale } from "@mingzhang/locales";
import stringWidth from "string-width";
import { padStart } from "./layout-text.ts";

/** How far the texts of a department are translated into a language. */
export interface CoverageRow {
  readonly department: string;
  readonly year: number;
  readonly language: string;
  readonly reviewed: number;
  readonly draft: number;
  readonly missing: number;
}

/** A line for each department and language, the counts below one another, and their sums where there are several. */
export function coverageTable(rows: readonly CoverageRow[], locale: Locale): string {
  const say = (key: "department" | "year" | "language" | "total") => locale.message(`translate.status.${key}`);
  const counts = ["reviewed", "draft", "missing"] as const;
  const head = [
    say("department"),
    say("year"),
    say("language"),
    ...counts.map((key) => locale.message(`translate.sheet.statuses.${key}`)),
  ];
  const lines = rows.map((row) => [
    row.department,
    String(row.year),
    row.language,
    ...counts.map((key) => String(row[key])),
  ]);
  const sums = counts.map((key) => String(rows.reduce((sum, row) => sum + row[key], 0)));
  const all = [head, ...lines, ...(rows.length > 1 ? [[say("total"), "", "", ...sums]] : [])];
  const widths = head.map((_, column) => Math.max(...all.map((line) => stringWidth(line[column] ?? ""))));
  return all
    .map((line) =>
      line
        .map((words, column) => {
          const width = widths[column] ?? 0;
          return column < 3 ? words + " ".repeat(width - stringWidth(words)) : padStart(words, width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
