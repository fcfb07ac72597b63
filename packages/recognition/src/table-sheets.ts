import type { FormId } from "@mingzhang/core";
import type { Merge, Row, Sheet, Workbook } from "@mingzhang/spreadsheet";
import type { SourceLine } from "./source-line.ts";

export interface TableSheets {
  /** Each official table with its title as a sheet, as if a bureau's system had exported it. */
  readonly workbook: Workbook;
  /** The tables whose titles were found. */
  readonly titles: ReadonlySet<FormId>;
  /** What stands outside of official tables, in reading order. */
  readonly prose: readonly string[];
}

/** Takes the official tables out of a document, from each title to where something else begins. */
export function tableSheets(
  lines: readonly SourceLine[],
  recognise: (title: string) => FormId | undefined,
): TableSheets {
  const sheets: { form: FormId; lines: SourceLine[] }[] = [];
  const prose: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.kind === "paragraph" ? line.text.trim() : "";
    const form = text !== "" && text.length < 60 ? recognise(text) : undefined;
    if (form !== undefined) {
      // A title that is repeated on the next page begins no other table.
      if (!open || sheets.at(-1)?.form !== form) sheets.push({ form, lines: [] });
      open = true;
    } else if (endsTable(text)) open = false;
    const isRow = line.kind === "row";
    // A sentence is no line of a table.
    if (open && (isRow || !/[。；]/.test(text))) sheets.at(-1)?.lines.push(line);
    else prose.push(...(isRow ? line.cells.map((cell) => cell.text) : [text]).filter((each) => each !== ""));
  }
  const workbook = {
    format: "xlsx",
    notices: [],
    sheets: sheets.map(({ lines: own }, index) => sheetOf(own, index)),
  } as const;
  return { workbook, titles: new Set(sheets.map(({ form }) => form)), prose };
}

/** Another part of the document, or another table. */
function endsTable(text: string): boolean {
  return /^第[一二三四五六七八九十]+部分/.test(text) || (text.length < 60 && /表(?:（.*）)?$/.test(text));
}

function sheetOf(lines: readonly SourceLine[], index: number): Sheet {
  const merges: Merge[] = [];
  const rows = lines.map((line, at): Row => {
    const number = at + 1;
    if (line.kind === "paragraph") return { number, hidden: false, cells: words(line.text) };
    const cells = line.cells.flatMap(({ column, columnSpan, rowSpan, text }) => {
      if (columnSpan > 1 || rowSpan > 1) {
        const [lastRow, lastColumn] = [number + rowSpan - 1, column + columnSpan - 1];
        merges.push({ firstRow: number, firstColumn: column, lastRow, lastColumn });
      }
      return text.trim() === "" ? [] : [{ column, value: { kind: "text", text: text.trim() } as const }];
    });
    return { number, hidden: false, cells };
  });
  return { name: String(index + 1), hidden: false, hiddenColumns: [], rows, merges };
}

/** What a line holds apart, such as 编制部门 and 单位, stands in cells of its own. */
function words(text: string): Row["cells"] {
  return text
    .split(/\s{2,}|\t/)
    .filter((part) => part.trim() !== "")
    .map((part, index) => ({ column: index + 1, value: { kind: "text", text: part.trim() } }));
}
