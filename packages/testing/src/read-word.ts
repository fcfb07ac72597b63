import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts of a Word or Excel file as text, by their paths. */
export function readParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** One paragraph of a Word file. */
export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
}

/** Every paragraph of the text in reading order, those in tables too; codes of fields are not text. */
export function readParagraphs(bytes: Uint8Array): readonly ReadParagraph[] {
  const paragraphs: { style: string; text: string }[] = [];
  let inText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const last = paragraphs.at(-1);
    if (name === "w:p") paragraphs.push({ style: "", text: "" });
    else if (name === "w:pStyle" && last) last.style = String(attributes["w:val"]);
    else if ((name === "w:br" || name === "w:tab") && last) last.text += name === "w:br" ? "\n" : "\t";
    inText = name === "w:t";
  });
  parser.on("text", (text) => {
    const last = paragraphs.at(-1);
    if (inText && last) last.text += text;
  });
  parser.on("closetag", () => {
    inText = false;
  });
  parser.write(readParts(bytes)["word/document.xml"] ?? "").close();
  return paragraphs;
}

/** The texts of a finished Word file's paragraphs in reading order. */
export function readWord(bytes: Uint8Array): readonly string[] {
  return readParagraphs(bytes).map(({ text }) => text);
}
