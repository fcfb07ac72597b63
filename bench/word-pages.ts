/**
 * Compares the page numbers in a Word file's contents with the pages on which LibreOffice sets the headings.
 *
 *     node --conditions=source --import tsx bench/word-pages.ts disclosure.docx
 *
 * Needs `soffice` and `pdftotext`. Ends with code 1 when an entry differs.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

interface Entry {
  readonly title: string;
  readonly page: number;
}

interface Page {
  readonly lines: readonly string[];
  readonly text: string;
  /** As printed at the foot; absent on the cover and in the contents. */
  readonly number: number | undefined;
}

const squeeze = (text: string): string => text.replace(/[\s\u200e\u200f]/gu, "");

function layOutPages(file: string): readonly Page[] {
  const folder = mkdtempSync(join(tmpdir(), "word-pages-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, resolve(file)]);
    const pdf = join(folder, basename(file).replace(/\.docx$/, ".pdf"));
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
    return text.split("\f").slice(0, -1).map(readPage);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readPage(text: string): Page {
  const foot = text.trimEnd().match(/—\s*(\d+)\s*—$/);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return { lines, text: squeeze(text), number: foot ? Number(foot[1]) : undefined };
}

/** An entry ends in its leader of dots and its number; a long title leaves room for a single dot. */
function readContents(pages: readonly Page[]): readonly Entry[] {
  const first = pages.findIndex(({ number }) => number !== undefined);
  const lines = pages.slice(1, first).flatMap((page) => page.lines);
  const entries = lines
    .slice(1)
    .join("\n")
    .matchAll(/(.+?)\s*\.+\s*(\d+)$/gms);
  return [...entries].map(([, title = "", page]) => ({ title: squeeze(title), page: Number(page) }));
}

function compare(file: string): boolean {
  const pages = layOutPages(file);
  const numbered = pages.filter(({ number }) => number !== undefined);
  const entries = readContents(pages);
  let from = 0;
  let wrong = 0;
  for (const { title, page } of entries) {
    const found = numbered.findIndex(({ text }, index) => index >= from && text.includes(title));
    if (found >= 0) from = found;
    const laid = numbered[found]?.number;
    if (laid !== page) wrong += 1;
    console.log(
      `${laid === page ? "  " : "✗ "}${String(page).padStart(3)} ${String(laid ?? "–").padStart(3)}  ${title}`,
    );
  }
  console.log(`${file}: ${pages.length} pages, ${entries.length} entries, ${wrong} wrong`);
  return wrong === 0 && entries.length > 0;
}

const results = process.argv.slice(2).map(compare);
process.exitCode = results.every(Boolean) && results.length > 0 ? 0 : 1;
