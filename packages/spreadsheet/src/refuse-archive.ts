import type { Archive } from "./archive.ts";
import { Refusal } from "./problem.ts";

/**
 * Says what a zip file without a workbook in it is.
 *
 * @throws {Refusal} always
 */
export function refuseArchive({ names }: Archive): never {
  const has = (...prefixes: readonly string[]) =>
    names.some((name) => prefixes.some((prefix) => name.startsWith(prefix)));
  if (has("xl/workbook.bin")) throw new Refusal("is-binary-workbook");
  if (has("word/")) throw new Refusal("is-word");
  if (has("ppt/")) throw new Refusal("is-presentation");
  if (has("mimetype") && has("content.xml")) throw new Refusal("is-open-document");
  throw new Refusal("is-archive");
}
