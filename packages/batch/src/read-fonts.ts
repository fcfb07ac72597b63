import { access } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { problemsOf } from "@mingzhang/core";
import { type FontNames, type FontRole, officialTheme, type Theme } from "@mingzhang/document";
import type { ExaminedFont, FontFiles } from "@mingzhang/render-pdf";
import { z } from "zod";
import { locateProblem } from "./locate-problem.ts";
import type { FileProblem } from "./problem.ts";
import { readJsonFile } from "./read-json-file.ts";

const faceSchema = z.strictObject({ chinese: z.string().optional(), uyghur: z.string().optional() });

/** The faces of official documents, each with the files that print its Chinese and its Uyghur; what is left out stays as it is. */
const fontsSchema = z.strictObject({
  $schema: z.string().optional(),
  title: faceSchema.optional(),
  hei: faceSchema.optional(),
  kai: faceSchema.optional(),
  fang: faceSchema.optional(),
  song: faceSchema.optional(),
});

const roles = ["title", "hei", "kai", "fang", "song"] as const satisfies readonly FontRole[];

/** A bureau's own fonts: PDF files hold them, Word, Excel and pages name them. */
export interface BureauFonts {
  readonly files: FontFiles;
  readonly theme: Theme;
}

export type ReadFontsResult =
  | { readonly ok: true; readonly fonts: BureauFonts }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads which font files stand for which faces; their paths begin at the folder of the file that names them. */
export async function readFonts(file: string): Promise<ReadFontsResult> {
  const json = await readJsonFile(file);
  if (!json.ok) return json;
  const refuse = (problems: readonly FileProblem[]): ReadFontsResult => ({ ok: false, problems });
  const parsed = fontsSchema.safeParse(json.source.value, { reportInput: true });
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue));
    return refuse(problems.map((problem) => locateProblem(problem, file, json.source)));
  }
  const examined = await Promise.all(
    roles.flatMap((role) =>
      (["chinese", "uyghur"] as const).flatMap((script) => {
        const path = parsed.data[role]?.[script];
        return path === undefined ? [] : [examine(resolve(dirname(file), path), role, script)];
      }),
    ),
  );
  const problems = examined.flatMap(({ path, role, script, font }): readonly FileProblem[] => {
    if (font.ok) return [];
    const place = json.source.locate([role, script]);
    const values = { value: basename(path), missing: font.missing };
    return [{ code: font.fault, file, place, path: [role, script], values }];
  });
  return problems.length > 0 ? refuse(problems) : { ok: true, fonts: bureauFonts(examined) };
}

type Script = keyof z.output<typeof faceSchema>;

interface Examined {
  readonly path: string;
  readonly role: FontRole;
  readonly script: Script;
  readonly font: ExaminedFont | { readonly ok: false; readonly fault: "font-not-found"; readonly missing: string };
}

async function examine(path: string, role: FontRole, script: Script): Promise<Examined> {
  const found = await access(path).then(
    () => true,
    () => false,
  );
  if (!found) return { path, role, script, font: { ok: false, fault: "font-not-found", missing: "" } };
  const { examineFont } = await import("@mingzhang/render-pdf");
  return { path, role, script, font: await examineFont(path, script === "uyghur" ? "arabic" : script) };
}

function bureauFonts(examined: readonly Examined[]): BureauFonts {
  const files: Partial<Record<FontRole, NonNullable<FontFiles[FontRole]>>> = {};
  const names: Record<FontRole, FontNames> = { ...officialTheme.fonts };
  for (const { path, role, script, font } of examined) {
    if (!font.ok) continue;
    files[role] = { ...files[role], [script === "uyghur" ? "arabic" : "chinese"]: path };
    names[role] = { ...names[role], [script === "uyghur" ? "complexScript" : "eastAsian"]: font.family };
  }
  return { files, theme: { ...officialTheme, fonts: names } };
}
