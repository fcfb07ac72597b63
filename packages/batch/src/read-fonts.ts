import { dirname, resolve } from "node:path";
import { problemsOf } from "@mingzhang/core";
import type { FontRole } from "@mingzhang/document";
import type { FontFiles } from "@mingzhang/render-pdf";
import { z } from "zod";
import { type BureauFonts, bureauFonts } from "./bureau-fonts.ts";
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
  const files = Object.fromEntries(
    roles.flatMap((role) => {
      const { chinese, uyghur } = parsed.data[role] ?? {};
      if (chinese === undefined && uyghur === undefined) return [];
      const path = (name: string) => resolve(dirname(file), name);
      const pair = {
        ...(chinese === undefined ? {} : { chinese: path(chinese) }),
        ...(uyghur === undefined ? {} : { arabic: path(uyghur) }),
      };
      return [[role, pair]];
    }),
  ) as FontFiles;
  const examined = await bureauFonts(files);
  if (examined.ok) return examined;
  return refuse(
    examined.faults.map(({ role, script, fault, name, missing }) => {
      const path = [role, script === "arabic" ? "uyghur" : script];
      return { code: fault, file, place: json.source.locate(path), path, values: { value: name, missing } };
    }),
  );
}
