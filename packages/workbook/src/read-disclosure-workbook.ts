import type { Locale } from "@mingzhang/locales";
import type { Workbook } from "@mingzhang/spreadsheet";
import { readTemplate } from "./template/read/read-template.ts";
import { isTemplate } from "./template/read/template-mark.ts";
import type { WorkbookReading } from "./workbook-reading.ts";

/** A kind of workbook that a disclosure can be read from. */
interface WorkbookKind {
  /** Tells by the content; files have any name. */
  readonly recognises: (workbook: Workbook) => boolean;
  readonly read: (workbook: Workbook, locale: Locale) => WorkbookReading;
}

/** The first that recognises a workbook reads it. */
const kinds: readonly WorkbookKind[] = [{ recognises: isTemplate, read: readTemplate }];

/** Reads a disclosure from a workbook of whatever kind it is. */
export function readDisclosureWorkbook(workbook: Workbook, locale: Locale): WorkbookReading {
  const kind = kinds.find(({ recognises }) => recognises(workbook));
  if (kind !== undefined) {
    const reading = kind.read(workbook, locale);
    return { ...reading, notices: [...workbook.notices, ...reading.notices] };
  }
  const sheet = workbook.sheets[0]?.name ?? "";
  return { ok: false, problems: [{ code: "unknown-workbook", sheet, values: {} }], notices: [] };
}
