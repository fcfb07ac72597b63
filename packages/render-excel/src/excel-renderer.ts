import { officialTheme, type Renderer } from "@mingzhang/document";
import ExcelJS from "exceljs";
import { layOutDocument } from "./lay-out-document.ts";
import { workbookBytes } from "./workbook-bytes.ts";

/**
 * The tables of a document as a workbook, one sheet for each section that holds tables, behind a sheet of contents.
 *
 * @throws {ExcelLimitError} from `render`, when a text or a figure does not fit into a cell
 */
export const excelRenderer: Renderer = {
  format: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",

  async render(document, theme = officialTheme, attachment) {
    const workbook = new ExcelJS.Workbook();
    layOutDocument(workbook, document, theme);
    return await workbookBytes(workbook, attachment);
  },
};
