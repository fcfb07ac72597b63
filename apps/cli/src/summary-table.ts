import type { TaskState, TaskStatus } from "@mingzhang/jobs";
import type { Locale } from "@mingzhang/locales";
import stringWidth from "string-width";

/** How a task can have ended, in the order of the columns. */
const ends = ["made", "reused", "refused", "failed", "cancelled"] as const satisfies readonly TaskState[];

/** A line for each edition, and one for the files of which nothing could be made. */
export function summaryTable(tasks: readonly TaskStatus[], locale: Locale): string {
  const unread = locale.message("batch.columns.unread");
  const names = [...new Set(tasks.map(({ edition }) => edition ?? unread))].sort();
  const head = [
    locale.message("batch.columns.edition"),
    ...ends.map((state) => locale.message(`batch.states.${state}`)),
    locale.message("batch.columns.files"),
    locale.message("batch.columns.megabytes"),
  ];
  const rows = names.map((name) => {
    const mine = tasks.filter(({ edition }) => (edition ?? unread) === name);
    const documents = mine.flatMap(({ outcome }) => outcome?.documents ?? []);
    const bytes = documents.reduce((sum, document) => sum + document.bytes, 0);
    return [
      name,
      ...ends.map((state) => String(mine.filter((task) => task.state === state).length)),
      String(documents.length),
      (bytes / 1024 / 1024).toFixed(1),
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => stringWidth(row[column] ?? ""))));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join("  "))
    .join("\n");
}

/** Names stand at the left of their column, figures at the right. */
function padded(cell: string, width: number, column: number): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(cell)));
  return column === 0 ? cell + space : space + cell;
}
