import type { Attachment } from "@mingzhang/document";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** Where Word and Excel keep data of others (ISO/IEC 29500-1, 15.2.5): they hand it on when they save the file. */
const folder = "customXml";
const namespace = "urn:mingzhang:attachment";
/** The part's own id; any will do that stays the same. */
const itemId = "{6D1E9B0A-5C58-4E0F-9E35-4D696E677A68}";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A file's parts by their paths. */
type Parts = Record<string, Uint8Array>;

/**
 * Adds an attachment to the parts of a Word or Excel file.
 *
 * @param main the part that it belongs to: `word/document.xml`
 */
export function attachToOffice(parts: Parts, main: string, attachment: Attachment): void {
  const [path, name] = [main.slice(0, main.lastIndexOf("/")), main.slice(main.lastIndexOf("/") + 1)];
  edit(parts, `${path}/_rels/${name}.rels`, (xml) =>
    xml.replace("</Relationships>", `${relationship("customXml", `../${folder}/item1.xml`)}</Relationships>`),
  );
  edit(parts, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/${folder}/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
    ),
  );
  parts[`${folder}/item1.xml`] = strToU8(item(attachment));
  parts[`${folder}/itemProps1.xml`] = strToU8(
    `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts[`${folder}/_rels/item1.xml.rels`] = strToU8(
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("customXmlProps", "itemProps1.xml")}</Relationships>`,
  );
}

export function extractFromOffice(bytes: Uint8Array, name: string): string | undefined {
  for (const part of Object.values(partsOf(bytes))) {
    const found = readItem(strFromU8(part));
    if (found?.name === name) return found.text;
  }
  return undefined;
}

/** Word and Excel number the parts anew when they save. */
function partsOf(bytes: Uint8Array): Readonly<Parts> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
  } catch {
    return {};
  }
}

function item({ name, mediaType, description, date, text }: Attachment): string {
  const attributes = Object.entries({ name, mediaType, description, date }).map(
    ([key, value]) => ` ${key}="${escapeXml(value)}"`,
  );
  return `${declaration}<attachment xmlns="${namespace}"${attributes.join("")}>${escapeXml(text)}</attachment>`;
}

function readItem(xml: string): { readonly name: string; readonly text: string } | undefined {
  let name: string | undefined;
  let text = "";
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on("opentag", ({ name: tag, attributes }) => {
    if (tag === "attachment" && attributes["xmlns"] === namespace) name = attributes["name"];
    // The line feed after the declaration is text to the parser.
    text = "";
  });
  parser.on("text", (characters) => {
    text += characters;
  });
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  return name === undefined ? undefined : { name, text };
}

function relationship(type: string, target: string): string {
  return `<Relationship Id="rIdAttachment" Type="${relationships}/${type}" Target="${target}"/>`;
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  parts[path] = strToU8(change(strFromU8(parts[path] as Uint8Array)));
}

/** A line feed in an attribute would be read as a space, a carriage return anywhere as a line feed. */
function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}
