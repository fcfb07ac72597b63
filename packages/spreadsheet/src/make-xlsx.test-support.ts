import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A sheet of a made workbook; `content` is what stands within `<worksheet>`. */
export interface MadeSheet {
  readonly name: string;
  readonly content: string;
  readonly state?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** What stands within `<styleSheet>`. */
  readonly styles?: string;
  /** What stands within `<workbook>` before the sheets. */
  readonly properties?: string;
  readonly namespace?: string;
  /** More parts, or others in place of those made. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The smallest workbook that holds what a test is about, byte for byte as given. */
export function makeXlsx({ namespace = main, ...made }: MadeWorkbook): Uint8Array {
  const sheets = made.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const links = [
    ...made.sheets.map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
    relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"),
    relationship("rIdStyles", "styles", "/xl/styles.xml"),
  ];
  return zipParts({
    "_rels/.rels": relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${namespace}" xmlns:r="${office}">${made.properties ?? ""}<sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(links),
    "xl/sharedStrings.xml": `<sst xmlns="${namespace}">${made.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${namespace}">${made.styles ?? ""}</styleSheet>`,
    ...Object.fromEntries(
      made.sheets.map(({ content }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${namespace}">${content}</worksheet>`,
      ]),
    ),
    ...made.parts,
  });
}

/** A zip file of any parts. */
function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

export function relationships(links: readonly string[]): string {
  return `<Relationships xmlns="${packageRelationships}">${links.join("")}</Relationships>`;
}

export function relationship(id: string, type: string, target: string, mode?: "External"): string {
  const external = mode === undefined ? "" : ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external}/>`;
}
