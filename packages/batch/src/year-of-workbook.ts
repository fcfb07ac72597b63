import type { Workbook } from "@mingzhang/spreadsheet";

/** Titles stand at the top. */
const rowsLookedAt = 6;

/** The year that the titles of a workbook's sheets speak of, `2025年部门预算`; the one most often named. */
export function yearOfWorkbook({ sheets }: Workbook): number | undefined {
  const counts = new Map<number, number>();
  for (const { rows, name } of sheets) {
    const texts = rows
      .slice(0, rowsLookedAt)
      .flatMap(({ cells }) => cells.map(({ value }) => (value.kind === "text" ? value.text : "")));
    for (const [, year = ""] of [name, ...texts]
      .join("\n")
      .normalize("NFKC")
      .matchAll(/(20\d\d)\s*年/g)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
