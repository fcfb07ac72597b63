import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openFontFiles } from "./fonts.ts";

export interface FontHash {
  /** Its file's name. */
  readonly name: string;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

let hashes: Promise<readonly FontHash[]> | undefined;

/** What the open fonts that come along are, by name: a file set in others is not the same bytes. Read once in a process. */
export function fontHashes(): Promise<readonly FontHash[]> {
  hashes ??= Promise.all(openFontFiles.map(hashOf)).then((all) => all.sort((a, b) => (a.name < b.name ? -1 : 1)));
  return hashes;
}

async function hashOf(file: string): Promise<FontHash> {
  const sha256 = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  return { name: basename(file), sha256 };
}
