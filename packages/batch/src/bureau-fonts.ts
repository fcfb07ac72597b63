import { access } from "node:fs/promises";
import { basename } from "node:path";
import { type FontNames, type FontRole, officialTheme, type Theme } from "@mingzhang/document";
import type { ExaminedFont, FontFiles, FontPair, FontSource } from "@mingzhang/render-pdf";

/** A bureau's own fonts: PDF files hold them, Word, Excel and pages name them. */
export interface BureauFonts {
  readonly files: FontFiles;
  readonly theme: Theme;
}

/** Why a font file cannot stand for a face. */
export interface FontFault {
  readonly role: FontRole;
  readonly script: keyof FontPair;
  readonly fault: "font-lacks-characters" | "font-not-found" | "not-a-font";
  /** The font's file. */
  readonly name: string;
  /** The first characters that it lacks. */
  readonly missing: string;
}

export type BureauFontsResult =
  | { readonly ok: true; readonly fonts: BureauFonts }
  | { readonly ok: false; readonly faults: readonly FontFault[] };

/** Opens font files, looks whether each can print what it is meant for, and learns what programs call it. */
export async function bureauFonts(files: FontFiles): Promise<BureauFontsResult> {
  const names: Record<FontRole, FontNames> = { ...officialTheme.fonts };
  const faults: FontFault[] = [];
  for (const [role, pair] of Object.entries(files) as readonly (readonly [FontRole, Partial<FontPair>])[]) {
    for (const [script, source] of Object.entries(pair) as readonly (readonly [keyof FontPair, FontSource])[]) {
      const font = await examine(source, script);
      if (font.ok) names[role] = { ...names[role], [programScripts[script]]: font.family };
      else faults.push({ role, script, fault: font.fault, name: nameOf(source), missing: font.missing });
    }
  }
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, fonts: { files, theme: { ...officialTheme, fonts: names } } };
}

/** What Word and Excel call the scripts. */
const programScripts = { chinese: "eastAsian", arabic: "complexScript" } as const satisfies Readonly<
  Record<keyof FontPair, keyof FontNames>
>;

type Examined = ExaminedFont | { readonly ok: false; readonly fault: "font-not-found"; readonly missing: string };

async function examine(source: FontSource, script: keyof FontPair): Promise<Examined> {
  if (typeof source === "string" && !(await isThere(source)))
    return { ok: false, fault: "font-not-found", missing: "" };
  const { examineFont } = await import("@mingzhang/render-pdf");
  return await examineFont(source, script);
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function nameOf(source: FontSource): string {
  return typeof source === "string" ? basename(source) : source.name;
}
