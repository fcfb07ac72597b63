import type { Workbook } from "exceljs";

/** XML, or the bytes of an image. */
export type Part = string | Uint8Array;

/** What of ExcelJS's writer stands open and not among its types. */
interface PartsWriter {
  prepareModel(model: Workbook["model"], options: object): void;
  addContentTypes: WritePart;
  addOfficeRels: WritePart;
  addWorkbookRels: WritePart;
  addWorksheets: WritePart;
  addSharedStrings: WritePart;
  addDrawings: WritePart;
  addTables: WritePart;
  addThemes: WritePart;
  addStyles: WritePart;
  addMedia: WritePart;
  addApp: WritePart;
  addCore: WritePart;
  addWorkbook: WritePart;
}

type WritePart = (zip: Zip, model: Workbook["model"]) => void | Promise<void>;

interface Zip {
  append(content: Part, options: { readonly name: string; readonly base64?: boolean }): void;
}

/**
 * The parts of a workbook's file by their paths, as ExcelJS would put them into a zip file. Its own way there writes and
 * checks an archive that the pass over the parts would only have to unpack again.
 */
export async function workbookParts({ xlsx, model }: Workbook): Promise<ReadonlyMap<string, Part>> {
  const parts = new Map<string, Part>();
  const zip: Zip = {
    append: (content, { name, base64 }) => {
      parts.set(name, base64 === true ? Buffer.from(content as string, "base64") : content);
    },
  };
  const writer = xlsx as object as PartsWriter;
  writer.prepareModel(model, {});
  await writer.addContentTypes(zip, model);
  await writer.addOfficeRels(zip, model);
  await writer.addWorkbookRels(zip, model);
  await writer.addWorksheets(zip, model);
  await writer.addSharedStrings(zip, model);
  await writer.addDrawings(zip, model);
  await writer.addTables(zip, model);
  await writer.addThemes(zip, model);
  await writer.addStyles(zip, model);
  await writer.addMedia(zip, model);
  await writer.addApp(zip, model);
  await writer.addCore(zip, model);
  await writer.addWorkbook(zip, model);
  return parts;
}
