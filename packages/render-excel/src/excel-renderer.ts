import { officialTheme, type Renderer, volumes } from "@mingzhang/document";
import ExcelJS from "exceljs";
import { contentsSheet } from "./contents.ts";
import { finishWorkbook } from "./finish.ts";
import { sectionSheet } from "./section.ts";
import { sheetWriter } from "./sheet.ts";
import { sheetNames } from "./sheet-name.ts";

/**
 * The tables of a document as a workbook, one sheet for each section that holds tables, behind a sheet of contents.
 *
 * @throws {ExcelLimitError} from `render`, when a text or a figure does not fit into a cell
 */
export const excelRenderer: Renderer = {
  format: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",

  async render(document, theme = officialTheme) {
    const nameSheet = sheetNames();
    const sheetsByVolume = volumes(document).map((volume) => {
      const contentsName = nameSheet(volume.labels.contents);
      const sheets = volume.sections.flatMap((section) => sectionSheet(section, nameSheet, theme) ?? []);
      return { dir: volume.dir, sheets: [contentsSheet(volume, sheets, contentsName, theme), ...sheets] };
    });

    const workbook = new ExcelJS.Workbook();
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
    for (const { dir, sheets } of sheetsByVolume) {
      const writeSheet = sheetWriter(workbook, theme, dir);
      for (const sheet of sheets) writeSheet(sheet);
    }
    // Compressed only once, when it is finished.
    const archive = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
    return finishWorkbook(new Uint8Array(archive));
  },
};
