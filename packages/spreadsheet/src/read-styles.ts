import type { Archive } from "./archive.ts";
import { builtInFormat, isDateFormat } from "./number-format.ts";
import { readXml } from "./read-xml.ts";

/** How cells of one style show a number. */
export interface CellFormat {
  readonly code: string;
  readonly isDate: boolean;
}

/** The number formats of the cell styles by their position; nothing for the general format. */
export async function readStyles(archive: Archive, part: string): Promise<readonly (CellFormat | undefined)[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  await readXml(archive, part, "styleSheet", {
    open(name, { numFmtId: id = "0", formatCode: code = "" }) {
      if (name === "numFmt") codes.set(Number(id), code);
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats) ids.push(Number(id));
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  const formats = new Map<number, CellFormat | undefined>();
  for (const id of ids) if (!formats.has(id)) formats.set(id, cellFormat(codes.get(id) ?? builtInFormat(id)));
  return ids.map((id) => formats.get(id));
}

/** @returns nothing for the general format */
export function cellFormat(code: string | undefined): CellFormat | undefined {
  if (code === undefined || /^(?:General|G\/通用格式|)$/i.test(code)) return undefined;
  return { code, isDate: isDateFormat(code) };
}
