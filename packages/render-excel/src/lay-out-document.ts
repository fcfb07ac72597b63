import { type ComposedDocument, officialTheme, type Theme, volumes } from "@mingzhang/document";
import type { Workbook } from "exceljs";
import { cellFinder, type FindCell, type WrittenFigure } from "./cell-index.ts";
import { contentsSheet } from "./contents.ts";
import { sectionSheet } from "./section.ts";
import { sheetWriter } from "./sheet.ts";
import { sheetNames } from "./sheet-name.ts";

/**
 * Adds the tables of a document to a workbook, behind the sheets that it has, and says where in it each figure stands.
 *
 * @throws {ExcelLimitError} when a text or a figure does not fit into a cell
 */
export function layOutDocument(workbook: Workbook, document: ComposedDocument, theme: Theme = officialTheme): FindCell {
  const nameSheet = sheetNames(workbook.worksheets.map(({ name }) => name));
  const sheetsByVolume = volumes(document).map((volume) => {
    const contentsName = nameSheet(volume.labels.contents);
    const sheets = volume.sections.flatMap((section) => sectionSheet(section, nameSheet, theme) ?? []);
    return { dir: volume.dir, sheets: [contentsSheet(volume, sheets, contentsName, theme), ...sheets] };
  });

  const { author, subject, keywords, date } = document.properties;
  const day = new Date(`${date}T00:00:00Z`);
  Object.assign(workbook, {
    title: document.title,
    subject,
    keywords: keywords.join(", "),
    language: document.lang,
    creator: author,
    lastModifiedBy: author,
    company: author,
    created: day,
    modified: day,
    views: [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" }],
  });
  const written: WrittenFigure[] = [];
  for (const { dir, sheets } of sheetsByVolume) {
    const writeSheet = sheetWriter(workbook, theme, dir, written);
    for (const sheet of sheets) writeSheet(sheet);
  }
  return cellFinder(written);
}
