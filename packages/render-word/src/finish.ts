import { attachToOffice } from "@mingzhang/attachment";
import type { Attachment, Direction } from "@mingzhang/document";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export interface Finish {
  /** ISO date of the file's properties. */
  readonly date: string;
  /** Of each section. */
  readonly directions: readonly Direction[];
  readonly attachment: Attachment | undefined;
}

/** Any day does for the parts inside of the file; the first that a zip can tell needs no clock and no time zone. */
const zipTime = new Date(1980, 0, 1);

/** GB/T 9704-2012, 5.2.3: a page holds 22 lines, so none is moved to the next page to keep another company. */
const paragraphDefaults = '<w:widowControl w:val="0"/>';

/** What docx cannot be told: fixed times, defaults of paragraphs, and sections from right to left. */
export function finish(bytes: Uint8Array, { date, directions, attachment }: Finish): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path] as Uint8Array)));
  };
  edit("docProps/core.xml", (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  );
  edit("word/styles.xml", (xml) => xml.replace("<w:pPrDefault><w:pPr>", `$&${paragraphDefaults}`));
  if (directions.includes("rtl")) edit("word/document.xml", (xml) => turnSections(xml, directions));
  if (attachment !== undefined) attachToOffice(parts, "word/document.xml", attachment);
  return zipSync(sorted(parts), { level: 6, mtime: zipTime });
}

/** A section's properties end with its grid, before which its direction has its place. */
function turnSections(xml: string, directions: readonly Direction[]): string {
  let section = -1;
  return xml.replace(/<w:docGrid/g, (grid) => {
    section += 1;
    return directions[section] === "rtl" ? `<w:bidi/>${grid}` : grid;
  });
}

/** The list of content types comes first, as readers of Office files expect. */
function sorted(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const first = "[Content_Types].xml";
  return Object.fromEntries(
    Object.entries(parts).sort(([a], [b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1)),
  );
}
