import type { Archive } from "./archive.ts";
import { plainText } from "./plain-text.ts";
import { readXml } from "./read-xml.ts";

/** The texts that cells refer to by number. */
export async function readSharedStrings(archive: Archive, part: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const text = createTextCollector();
  await readXml(archive, part, "sst", {
    open: text.open,
    close(name, content) {
      text.close(name, content);
      if (name === "si") texts.push(plainText(text.take()));
    },
  });
  return texts;
}

/** Joins the runs of a rich text, without the readings (`rPh`) that Japanese files set above the characters. */
export function createTextCollector(): {
  open(name: string): void;
  close(name: string, content: string): void;
  take(): string;
} {
  let text = "";
  let inReading = false;
  return {
    open(name) {
      if (name === "rPh") inReading = true;
    },
    close(name, content) {
      if (name === "rPh") inReading = false;
      if (name === "t" && !inReading) text += content;
    },
    take() {
      const taken = text;
      text = "";
      return taken;
    },
  };
}
