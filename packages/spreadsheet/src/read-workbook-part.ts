import type { Archive } from "./archive.ts";
import type { ReadingLimits } from "./limits.ts";
import { Refusal } from "./problem.ts";
import { isTrue, readXml } from "./read-xml.ts";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Of the relationship that leads to its part. */
  readonly id: string;
}

export interface WorkbookPart {
  readonly entries: readonly SheetEntry[];
  readonly date1904: boolean;
}

export async function readWorkbookPart(archive: Archive, part: string, limits: ReadingLimits): Promise<WorkbookPart> {
  const entries: SheetEntry[] = [];
  let date1904 = false;
  await readXml(archive, part, "workbook", {
    open(element, attributes) {
      if (element === "workbookPr") date1904 = isTrue(attributes["date1904"]);
      if (element !== "sheet") return;
      const { name = "", state = "visible" } = attributes;
      const [, id = ""] = Object.entries(attributes).find(([attribute]) => attribute.endsWith(":id")) ?? [];
      entries.push({ name, hidden: state !== "visible", id });
      refuseSheets(entries, limits);
    },
  });
  return { entries, date1904 };
}

/**
 * Refuses more sheets than the limit, and the last one when another has its name: a figure of “表1” must not come from
 * either of two.
 *
 * @throws {Refusal}
 */
export function refuseSheets(sheets: readonly { readonly name: string }[], limits: ReadingLimits): void {
  if (sheets.length > limits.sheets) throw new Refusal("too-many-sheets", { limit: String(limits.sheets) });
  const last = sheets.at(-1)?.name;
  const same = (name: string) => name.toLowerCase() === last?.toLowerCase();
  if (last !== undefined && sheets.filter(({ name }) => same(name)).length > 1) {
    throw new Refusal("duplicate-sheet", { sheet: last });
  }
}
