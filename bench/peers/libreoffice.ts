import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { ComposedDocument } from "@mingzhang/document";
import { wordRenderer } from "@mingzhang/render-word";

const run = promisify(execFile);

/** Our own Word file turned into a PDF by LibreOffice, started anew each time, as scripts do. */
export async function libreofficeWriter(document: ComposedDocument): Promise<() => Promise<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const [word, pdf] = [join(folder, "document.docx"), join(folder, "document.pdf")];
  return async () => {
    await writeFile(word, await wordRenderer.render(document));
    await run("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, word]);
    return new Uint8Array(await readFile(pdf));
  };
}
