import { join } from "node:path";
import type { Disclosure } from "@mingzhang/core";
import type { Edition } from "./editions.ts";
import { defaultNameTemplate, fillNameTemplate } from "./name-template.ts";
import { type RenderDisclosure, type RenderOptions, renderDisclosure } from "./render-disclosure.ts";
import type { Format } from "./renderers.ts";
import type { FileToWrite } from "./write-files.ts";

/** Which documents are made of a department, and where they will stand. */
export interface OutputOptions extends RenderOptions {
  readonly outputFolder: string;
  readonly formats: readonly Format[];
  readonly languages: readonly Edition[];
  /** `{code}.{lang}.{ext}` when absent. */
  readonly nameTemplate?: string;
  readonly render?: RenderDisclosure;
}

/** One document of a department. */
export interface Output {
  readonly path: string;
  readonly language: Edition;
  readonly format: Format;
}

/** The documents that a department will have, in order. */
export function outputsOf(disclosure: Disclosure, options: OutputOptions): readonly Output[] {
  const { languages, formats } = options;
  return languages.flatMap((language) =>
    formats.map((format) => ({ path: pathOf(disclosure, language, format, options), language, format })),
  );
}

/** Documents and findings of a department are named alike, and told apart by their extensions. */
export function pathOf({ department, year }: Disclosure, lang: string, ext: string, options: OutputOptions): string {
  const { outputFolder, nameTemplate = defaultNameTemplate } = options;
  return join(outputFolder, fillNameTemplate(nameTemplate, { ...department, year: String(year), lang, ext }));
}

/** Renders them, an edition after the other. */
export async function renderOutputs(
  disclosure: Disclosure,
  outputs: readonly Output[],
  { languages, formats, fonts, pdfStandard, render = renderDisclosure }: OutputOptions,
): Promise<readonly (Output & FileToWrite)[]> {
  const files: (Output & FileToWrite)[] = [];
  for (const language of languages) {
    const rendered = await render(disclosure, language, formats, { fonts, pdfStandard });
    for (const { path, format } of outputs.filter((output) => output.language === language)) {
      const bytes = rendered.get(format);
      if (bytes === undefined) throw new Error(`nothing was rendered for ${format}`);
      files.push({ path, language, format, bytes });
    }
  }
  return files;
}
