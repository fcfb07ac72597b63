import { attachToOffice } from "@mingzhang/attachment";
import type { Attachment } from "@mingzhang/document";
import { strToU8, zipSync } from "fflate";
import type { Part } from "./workbook-parts.ts";

/** What ExcelJS writes and Excel reads, made valid and the same on every run. */
export function finishWorkbook(parts: ReadonlyMap<string, Part>, attachment: Attachment | undefined): Uint8Array {
  const finished: Record<string, Uint8Array> = {};
  for (const [path, part] of parts) {
    const content = typeof part === "string" ? finishXml(path, part) : part;
    if (content !== undefined) finished[path] = typeof content === "string" ? strToU8(content) : content;
  }
  if (attachment !== undefined) attachToOffice(finished, "xl/workbook.xml", attachment);
  // An archive states local time: this, the earliest that it can, is the same bytes in every time zone.
  return zipSync(finished, { mtime: new Date(1980, 0, 1), level: 6 });
}

function finishXml(path: string, xml: string): string | undefined {
  if (path === "xl/styles.xml") return orderFonts(xml);
  if (path.startsWith("xl/worksheets/_rels/")) return withoutInnerLinks(xml);
  if (path.startsWith("xl/worksheets/")) return finishSheet(xml);
  return xml;
}

/** Links to a cell of the workbook need no relationship of a sheet to a target outside; nothing where no other is left. */
function withoutInnerLinks(relationships: string): string | undefined {
  const others = relationships.replace(/<Relationship [^>]*\/hyperlink" Target="[^"!]+![A-Za-z]+\d+"[^>]*\/>/g, "");
  return others.includes("<Relationship ") ? others : undefined;
}

const fontChildren = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** The schema has the children of a font in one order, ExcelJS in another. */
function orderFonts(styles: string): string {
  const first = styles.indexOf("<font>");
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, children: string, place: number) => {
    const ordered = (children.match(/<[^>]+\/>/g) ?? []).sort((a, b) => rank(a) - rank(b)).join("");
    return `<font>${place === first ? defaultFont : ordered}</font>`;
  });
}

/**
 * Columns are measured in digits of the first font. ExcelJS names Calibri, which many machines replace by a wider one;
 * a digit of this is 7 pixels wide in Excel, and also in the fonts that stand in for it elsewhere.
 */
const defaultFont = '<sz val="10.5"/><name val="Times New Roman"/><family val="1"/>';

function rank(element: string): number {
  return fontChildren.indexOf(element.match(/\w+/)?.[0] ?? "");
}

/** Links within the workbook without a target outside, and no green corner on codes for being digits in text. */
function finishSheet(sheet: string): string {
  return sheet.replace(/(<hyperlink (?=[^>]* location=)[^>]*?) r:id="[^"]*"/g, "$1").replace(
    // The schema has them before the drawings, to which notes on cells belong.
    /<(?:drawing|legacyDrawing) |<\/worksheet>/,
    '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>$&',
  );
}
