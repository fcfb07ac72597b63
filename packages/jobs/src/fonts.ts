import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type BureauFonts,
  bureauFonts,
  type FontContent,
  type FontFiles,
  type FontRole,
  type FontSource,
} from "@mingzhang/batch";
import { ProblemError } from "./problem-error.ts";
import { readInput } from "./read-input.ts";
import type { Storage } from "./storage.ts";
import { storeInput } from "./store-input.ts";
import type { StoredInput } from "./task.ts";

/** What prints each script of one face. */
interface FaceFonts<Font> {
  readonly chinese?: Font;
  readonly arabic?: Font;
}

/** A bureau's own fonts, by the face that they stand for. */
export type BatchFonts<Font> = Readonly<Partial<Record<FontRole, FaceFonts<Font>>>>;

/** The same faces and scripts with something else for each font. */
async function mapFonts<One, Other>(
  fonts: BatchFonts<One>,
  change: (font: One) => Promise<Other>,
): Promise<BatchFonts<Other>> {
  const changed: Partial<Record<FontRole, FaceFonts<Other>>> = {};
  for (const [role, { chinese, arabic }] of Object.entries(fonts) as readonly [FontRole, FaceFonts<One>][]) {
    changed[role] = {
      ...(chinese === undefined ? {} : { chinese: await change(chinese) }),
      ...(arabic === undefined ? {} : { arabic: await change(arabic) }),
    };
  }
  return changed;
}

/** Puts fonts into the storage beside what they will print. */
export async function acceptFonts(fonts: FontFiles, storage: Storage): Promise<BatchFonts<StoredInput>> {
  return await mapFonts<FontSource, StoredInput>(fonts, async (font) => {
    const isPath = typeof font === "string";
    const bytes = isPath ? await readFile(font) : font.bytes;
    return { file: isPath ? basename(font) : font.name, sha256: await storeInput(storage, bytes) };
  });
}

/** Every font is opened once in a process, however many departments are set in it. */
const known = new Map<string, FontContent>();

/** The fonts of a batch out of the storage; a font that will not do is a problem of every department. */
export async function loadFonts(fonts: BatchFonts<StoredInput>, storage: Storage): Promise<BureauFonts> {
  const files: FontFiles = await mapFonts(fonts, async (font) => {
    const key = `${font.file} ${font.sha256}`;
    const content = known.get(key) ?? { name: font.file, bytes: await readInput(storage, font) };
    known.set(key, content);
    return content;
  });
  const examined = await bureauFonts(files);
  if (examined.ok) return examined.fonts;
  const [{ fault, name, missing } = { fault: "not-a-font", name: "", missing: "" } as const] = examined.faults;
  throw new ProblemError({ code: fault, values: { value: name, missing } });
}
