import { type FontPair, type FontSource, open } from "./fonts.ts";

export type FontFault = "not-a-font" | "font-lacks-characters";

/** A font that a bureau gives: what programs call it, or why it will not do, with the first characters that it lacks. */
export type ExaminedFont =
  | { readonly ok: true; readonly family: string }
  | { readonly ok: false; readonly fault: FontFault; readonly missing: string };

/** Enough to know that a font is for the script; rarer characters are looked up in the other fonts of the face. */
const needed: Readonly<Record<keyof FontPair, string>> = {
  chinese: "部门预算公开收入支出总体情况表一二三四五",
  arabic: "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي",
};

/** Opens a font and looks whether it can print the script that it is meant for. */
export async function examineFont(source: FontSource, script: keyof FontPair): Promise<ExaminedFont> {
  const font = await open(source).catch(() => undefined);
  if (font === undefined) return { ok: false, fault: "not-a-font", missing: "" };
  const missing = Array.from(needed[script]).filter((character) => !font.has(character.codePointAt(0) as number));
  if (missing.length > 0) {
    return { ok: false, fault: "font-lacks-characters", missing: missing.slice(0, 5).join(" ") };
  }
  return { ok: true, family: font.file.familyName };
}
