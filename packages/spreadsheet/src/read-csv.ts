import Papa from "papaparse";
import { createAllowance } from "./allowance.ts";
import { addCell, collectSheet, emptySheet } from "./collect-sheet.ts";
import { decodeText } from "./decode-text.ts";
import type { ReadingLimits } from "./limits.ts";
import { Refusal } from "./problem.ts";
import type { Workbook } from "./workbook.ts";

const separators = [",", "\t", ";"] as const;

/** @throws {Refusal} */
export function readCsv(bytes: Uint8Array, limits: ReadingLimits): Workbook {
  const text = decodeText(bytes);
  if (/[\0-\x08\x0e-\x1f]/.test(text)) throw new Refusal("is-unknown");
  const { separator, content } = findSeparator(text);
  const allowance = createAllowance(limits);
  const sheet = emptySheet("CSV", false);
  let row = 0;
  Papa.parse<string[]>(content, {
    delimiter: separator,
    step({ data, errors }) {
      row += 1;
      if (errors.some(({ code }) => code === "MissingQuotes"))
        throw new Refusal("unclosed-quote", { row: String(row) });
      data.forEach((value, index) => {
        allowance.takeCell();
        const text = value.replace(/\r\n?/g, "\n");
        addCell(sheet, row, { column: index + 1, value: { kind: "text", text } }, allowance);
      });
    },
  });
  const sheets = [collectSheet(sheet, [])];
  if (row === 0) throw new Refusal("empty-file");
  return { format: "csv", sheets, notices: [] };
}

/** What Excel's own first line `sep=;` says, else the separator that the first lines have most of outside quotes. */
function findSeparator(text: string): { readonly separator: string; readonly content: string } {
  const declared = /^sep=([,;\t|])\r?\n/i.exec(text);
  if (declared !== null) return { separator: declared[1] ?? ",", content: text.slice(declared[0].length) };
  const beginning = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const count = (separator: string) => beginning.split(separator).length;
  const [separator] = separators.toSorted((a, b) => count(b) - count(a));
  return { separator: separator ?? ",", content: text };
}
