/**
 * Measures where Chromium ends the lines of every Uyghur text, for `uyghur-lines.test.ts`.
 *
 *     CHROMIUM=chromium node --conditions=source --import tsx bench/chromium-lines.ts
 */
import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fontFiles, uyghurTexts } from "./uyghur-texts.ts";

/** What was measured: for every width, the end of each line in UTF-16 units, spaces at the end of a line included. */
export interface MeasuredLines {
  readonly browser: string;
  /** Points. */
  readonly size: number;
  readonly widths: readonly number[];
  readonly texts: Readonly<Record<string, readonly (readonly number[])[]>>;
}

const size = 12;
/** A narrow cell, a wide one, and the text's own width. */
const widths = [60, 150, 442];

/** Runs in the page: a line ends before the first character that stands lower than its predecessor. */
const measure = `
for (const paragraph of document.querySelectorAll("p")) {
  const node = paragraph.firstChild;
  const range = document.createRange();
  const ends = [];
  let bottom;
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    range.setEnd(node, at + character.length);
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    if (box !== undefined) {
      const middle = (box.top + box.bottom) / 2;
      if (bottom !== undefined && middle > bottom) ends.push(at);
      if (bottom === undefined || middle > bottom) bottom = middle + ${size * 1.5};
    }
    at += character.length;
  }
  ends.push(at);
  paragraph.dataset.ends = ends.join();
}`;

function page(texts: readonly string[]): string {
  const face = (name: string, file: string) => `@font-face{font-family:${name};src:url("${pathToFileURL(file).href}")}`;
  const escaped = texts.map((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  return `<!doctype html><html lang="ug" dir="rtl"><meta charset="utf-8"><style>
${face("Uyghur", fontFiles.uyghur)}${face("Chinese", fontFiles.chinese)}
p{font:${size}pt/${size * 3}pt Uyghur,Chinese;margin:0;white-space:pre-wrap;overflow-wrap:anywhere;text-spacing-trim:space-all;text-rendering:geometricPrecision}
</style>${widths.map((width) => escaped.map((text) => `<p style="width:${width}pt">${text}</p>`).join("")).join("")}
<script>document.fonts.load("${size}pt Uyghur").then(() => document.fonts.load("${size}pt Chinese", "中")).then(() => {${measure}})</script>`;
}

function run(program: string): MeasuredLines {
  const texts = uyghurTexts();
  const folder = mkdtempSync(join(tmpdir(), "chromium-lines-"));
  try {
    const file = join(folder, "page.html");
    writeFileSync(file, page(texts));
    const settings = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      `--user-data-dir=${folder}`,
      "--virtual-time-budget=60000",
    ];
    const options: ExecFileSyncOptionsWithStringEncoding = {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    };
    const written = execFileSync(program, [...settings, "--dump-dom", pathToFileURL(file).href], options);
    const browser = execFileSync(program, ["--version"], options).split(" built")[0]?.trim() ?? "";
    const ends = [...written.matchAll(/data-ends="([\d,]*)"/g)].map(([, list = ""]) => list.split(",").map(Number));
    if (ends.length !== texts.length * widths.length)
      throw new Error(`measured ${ends.length} of ${texts.length} texts`);
    const lines = texts.map(
      (text, at) => [text, widths.map((_, width) => ends[width * texts.length + at] ?? [])] as const,
    );
    return { browser, size, widths, texts: Object.fromEntries(lines) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const golden = new URL("../fixtures/expectations/chromium-lines.json", import.meta.url);
const { texts, ...measured } = run(process.env["CHROMIUM"] ?? "chromium");
// A text a line, so that a change shows which.
const lines = Object.entries(texts).map(([text, ends]) => `    ${JSON.stringify(text)}: ${JSON.stringify(ends)}`);
writeFileSync(
  golden,
  `${JSON.stringify(measured, null, 2).slice(0, -2)},\n  "texts": {\n${lines.join(",\n")}\n  }\n}\n`,
);
console.log(`${lines.length} texts measured with ${measured.browser}`);
