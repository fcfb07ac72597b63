import { createHash } from "node:crypto";
import { basename } from "node:path";
import { type FontFiles, type FontSource, openFontFiles, readFont } from "./fonts.ts";

export interface FontHash {
  /** Its file's name. */
  readonly name: string;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/** Every file is read once in a process. */
const hashes = new Map<FontSource, Promise<FontHash>>();

/** What the fonts are that PDF files are set in, by name: the open ones that come along, and a bureau's own. */
export async function fontHashes(files: FontFiles = {}): Promise<readonly FontHash[]> {
  const own = Object.values(files).flatMap(({ chinese, arabic }) => [chinese ?? [], arabic ?? []].flat());
  const all = await Promise.all([...new Set([...openFontFiles, ...own])].map(remembered));
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function remembered(source: FontSource): Promise<FontHash> {
  const hash = hashes.get(source) ?? hashOf(source);
  hashes.set(source, hash);
  return hash;
}

async function hashOf(source: FontSource): Promise<FontHash> {
  const sha256 = createHash("sha256")
    .update(await readFont(source))
    .digest("hex");
  return { name: typeof source === "string" ? basename(source) : source.name, sha256 };
}
