import { Refusal, type SpreadsheetProblemCode } from "./problem.ts";

/** The containers that a spreadsheet can come in; what is inside is for their readers to find out. */
export type Container = "zip" | "compound-file" | "text";

const signatures: readonly (readonly [bytes: string, meaning: Exclude<Container, "text"> | SpreadsheetProblemCode])[] =
  [
    ["PK\x03\x04", "zip"],
    ["PK\x05\x06", "zip"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "compound-file"],
    ["%PDF-", "is-pdf"],
    ["{\\rtf", "is-word"],
    ["Rar!", "is-archive"],
    ["7z\xbc\xaf\x27\x1c", "is-archive"],
    ["\x1f\x8b", "is-archive"],
    ["\x89PNG", "is-image"],
    ["\xff\xd8\xff", "is-image"],
    ["GIF8", "is-image"],
    ["BM", "is-image"],
  ];

/**
 * What a file is by its first bytes; its name is not believed.
 *
 * @throws {Refusal} naming what it is, when it cannot be a spreadsheet
 */
export function detectFormat(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new Refusal("empty-file");
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const [, meaning] = signatures.find(([signature]) => isSigned(beginning, signature)) ?? [];
  if (meaning === "zip" || meaning === "compound-file") return meaning;
  if (meaning !== undefined) throw new Refusal(meaning);
  refuseMarkup(beginning);
  // Text in UTF-16 alone has zero bytes, and a mark in front.
  if (beginning.includes("\0") && !/^(?:\xff\xfe|\xfe\xff)/.test(beginning)) throw new Refusal("is-unknown");
  return "text";
}

/** Two letters may begin a table as well: a bitmap goes on with its size and four zeros. */
function isSigned(beginning: string, signature: string): boolean {
  if (signature === "BM") return beginning.startsWith("BM") && beginning.slice(6, 10) === "\0\0\0\0";
  return beginning.startsWith(signature);
}

/** Web pages are commonly given the name of a spreadsheet by systems that export them. */
function refuseMarkup(beginning: string): void {
  const text = beginning.replaceAll("\0", "").replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, "");
  if (
    /^MIME-Version:|^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|style|table|div)[\s>]/i.test(
      text,
    )
  ) {
    throw new Refusal("is-web-page");
  }
  if (/^<(?:\?xml|[\w:]+[\s>])/.test(text)) throw new Refusal("is-xml");
}
