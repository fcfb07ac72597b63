import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type FontFiles, openFontFiles } from "./fonts.ts";

export interface FontHash {
  /** Its file's name. */
  readonly name: string;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/** Every file is read once in a process. */
const hashes = new Map<string, Promise<FontHash>>();

/** What the fonts are that PDF files are set in, by name: the open ones that come along, and a bureau's own. */
export async function fontHashes(files: FontFiles = {}): Promise<readonly FontHash[]> {
  const own = Object.values(files).flatMap(({ chinese, arabic }) => [chinese, arabic]);
  const paths = [...openFontFiles, ...own.filter((source) => typeof source === "string")];
  const all = await Promise.all([...new Set(paths)].map(remembered));
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function remembered(file: string): Promise<FontHash> {
  const hash = hashes.get(file) ?? hashOf(file);
  hashes.set(file, hash);
  return hash;
}

async function hashOf(file: string): Promise<FontHash> {
  const sha256 = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  return { name: basename(file), sha256 };
}
