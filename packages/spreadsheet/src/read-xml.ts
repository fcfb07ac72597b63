import { SaxesParser } from "saxes";
import type { Archive } from "./archive.ts";
import { Refusal } from "./problem.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part wants to know; names are without prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  /** `text` is what stood directly before the end tag, after the last tag before it. */
  close?(name: string, text: string): void;
}

/** No part of a spreadsheet nests deeper than a dozen. */
const deepest = 100;

/**
 * Reads one part of a spreadsheet from beginning to end, a piece at a time.
 *
 * Elements are known by their local names, so that strict and transitional files and those with prefixes read alike;
 * elements of another vocabulary and extensions are passed over with all that they hold.
 *
 * @throws {Refusal} when the XML is not well formed, or declares a document type, which no spreadsheet needs and which
 *   is how entities are made to explode or to fetch other files
 */
export async function readXml(archive: Archive, part: string, root: string, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const broken = () => new Refusal("broken-part", { part });
  let prefix: string | undefined;
  let depth = 0;
  let passingOverFrom = Number.POSITIVE_INFINITY;
  let text = "";

  parser.on("error", () => {
    throw broken();
  });
  parser.on("doctype", () => {
    throw new Refusal("document-type-declaration", { part });
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    text = "";
    if (depth > deepest) throw broken();
    if (depth > passingOverFrom) return;
    const colon = name.indexOf(":");
    const local = name.slice(colon + 1);
    if (prefix === undefined) {
      if (local !== root) throw broken();
      prefix = name.slice(0, colon + 1);
    }
    if (name.slice(0, colon + 1) !== prefix || local === "extLst") passingOverFrom = depth;
    else handler.open?.(local, attributes);
  });
  parser.on("closetag", ({ name }) => {
    if (depth < passingOverFrom) handler.close?.(name.slice(name.indexOf(":") + 1), text);
    if (depth === passingOverFrom) passingOverFrom = Number.POSITIVE_INFINITY;
    depth -= 1;
    text = "";
  });
  parser.on("text", (data) => {
    text += data;
  });
  parser.on("cdata", (data) => {
    text += data;
  });

  for await (const text of decodePieces(archive.read(part), broken)) parser.write(text);
  parser.close();
}

/** The decoder keeps the bytes of a character that two pieces share. */
async function* decodePieces(pieces: AsyncIterable<Uint8Array>, broken: () => Refusal): AsyncGenerator<string> {
  let decoder = new TextDecoder();
  let isFirst = true;
  const decode = (piece?: Uint8Array) => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw broken();
    }
  };
  for await (const piece of pieces) {
    if (isFirst) decoder = new TextDecoder(encodingOf(piece), { fatal: true });
    isFirst = false;
    yield decode(piece);
  }
  yield decode();
}

/** UTF-8 and UTF-16 are all that the format allows; the decoder drops the byte order mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/** The two spellings of true in attributes; LibreOffice writes the longer one. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true" || attribute === "on";
}
