import { createAllowance } from "./allowance.ts";
import type { Archive } from "./archive.ts";
import { collectSheet } from "./collect-sheet.ts";
import type { ReadingLimits } from "./limits.ts";
import { Refusal } from "./problem.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readStyles } from "./read-styles.ts";
import { readWorkbookPart } from "./read-workbook-part.ts";
import { readWorksheet, type WorkbookContext } from "./read-worksheet.ts";
import { readRelationships } from "./relationships.ts";
import type { Notice, Sheet, Workbook } from "./workbook.ts";

/** The part that holds the list of sheets; nothing when the package is something else. */
export async function workbookPartOf(archive: Archive): Promise<string | undefined> {
  const relationships = await readRelationships(archive, "");
  const named = relationships.find(({ type, external }) => type === "officeDocument" && !external)?.part;
  return [named, "xl/workbook.xml"].find((part) => part !== undefined && archive.has(part));
}

/** @throws {Refusal} */
export async function readXlsx(archive: Archive, workbookPart: string, limits: ReadingLimits): Promise<Workbook> {
  const { entries, date1904 } = await readWorkbookPart(archive, workbookPart, limits);
  const relationships = await readRelationships(archive, workbookPart);
  const partOf = (wanted: string) => relationships.find(({ type, external }) => type === wanted && !external)?.part;
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  const context: WorkbookContext = {
    sharedStrings: stringsPart === undefined ? [] : await readSharedStrings(archive, stringsPart),
    formats: stylesPart === undefined ? [] : await readStyles(archive, stylesPart),
    date1904,
    allowance: createAllowance(limits),
  };

  const notices: Notice[] = [];
  const linked = relationships.filter(({ type }) => type === "externalLink").length;
  if (linked > 0) notices.push({ code: "external-links", values: { count: String(linked) } });
  if (archive.names.some((name) => name.endsWith("vbaproject.bin"))) notices.push({ code: "macros", values: {} });

  const sheets: Sheet[] = [];
  for (const entry of entries) {
    const relationship = relationships.find(({ id }) => id === entry.id);
    if (relationship === undefined || relationship.external) throw new Refusal("missing-part", { part: entry.name });
    // Charts, dialogs and macros have tabs of their own, and hold no cells.
    if (relationship.type !== "worksheet") continue;
    sheets.push(collectSheet(await readWorksheet(archive, relationship.part, entry, context), notices));
  }
  if (sheets.length === 0) throw new Refusal("no-sheets");
  return { format: "xlsx", sheets, notices };
}
