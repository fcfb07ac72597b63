/**
 * Time and memory of a workbook, beside those of plain ExcelJS writing the same cells without styles, merges or print set-up.
 *
 *     node --conditions=source --import tsx bench/excel.ts
 *
 * Every measurement has a process of its own, so that none profits from another's warm code or pays for its memory.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import { parseDisclosure } from "@mingzhang/core";
import type { ComposedDocument } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { excelRenderer } from "@mingzhang/render-excel";
import { longTable, sampleDocument } from "@mingzhang/testing";
import ExcelJS from "exceljs";

const runs = 15;
const documents: Readonly<Record<string, () => ComposedDocument>> = {
  "reference disclosure": reference,
  "sample, right to left": () => sampleDocument("rtl"),
  "table of 800 rows": () => longTable(800),
};
interface Measurement {
  readonly first: number;
  readonly median: number;
  readonly bytes: number;
  /** Peak of the process, in megabytes. */
  readonly memory: number;
}

/** What a process is to write: a document, or the cells that it would have. */
type Job = { readonly name: string } | { readonly sheets: readonly PlainSheet[] };

interface PlainSheet {
  readonly name: string;
  readonly cells: readonly (readonly [address: string, value: ExcelJS.CellValue])[];
}

function reference(): ComposedDocument {
  const file = new URL("../fixtures/korla-government-office-2025.json", import.meta.url);
  const result = parseDisclosure(JSON.parse(readFileSync(file, "utf8")));
  if (!result.ok) throw new Error("the reference disclosure is not valid");
  const { disclosure } = result;
  return compose(disclosure, { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(disclosure.year) });
}

async function readCells(bytes: Uint8Array): Promise<readonly PlainSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets.map((worksheet) => {
    const cells: [string, ExcelJS.CellValue][] = [];
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Merge) cells.push([cell.address, cell.value]);
      });
    });
    return { name: worksheet.name, cells };
  });
}

async function writeCells(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, cells } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    for (const [address, value] of cells) worksheet.getCell(address).value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writerOf(job: Job): () => Promise<Uint8Array> {
  if ("sheets" in job) return () => writeCells(job.sheets);
  const document = documents[job.name]?.();
  if (document === undefined) throw new Error(`no document ${job.name}`);
  return () => excelRenderer.render(document);
}

async function measure(job: Job): Promise<Measurement> {
  const write = writerOf(job);
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    bytes = (await write()).length;
    times.push(performance.now() - start);
  }
  const [first = 0] = times;
  const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return { first, median, bytes, memory: process.resourceUsage().maxRSS / 1024 };
}

function measureApart(job: Job): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once("message", (measurement) => resolve(measurement as Measurement));
    child.once("exit", (code) => reject(new Error(`a measurement ended with ${code}`)));
    child.send(job);
  });
}

async function report(): Promise<void> {
  console.log("| document | writer | first ms | median ms | ratio | peak MB | KB |\n|---|---|--:|--:|--:|--:|--:|");
  for (const [name, document] of Object.entries(documents)) {
    const plain = await measureApart({ sheets: await readCells(await excelRenderer.render(document())) });
    const ours = await measureApart({ name });
    for (const [by, { first, median, bytes, memory }] of Object.entries({
      "render-excel": ours,
      "plain exceljs": plain,
    })) {
      const figures = [first.toFixed(0), median.toFixed(0), (median / plain.median).toFixed(1), memory.toFixed(0)];
      console.log(`| ${name} | ${by} | ${figures.join(" | ")} | ${(bytes / 1024).toFixed(0)} |`);
    }
  }
}

if (process.send === undefined) {
  await report();
} else {
  process.once("message", (job) => void measure(job as Job).then((measurement) => process.send?.(measurement)));
}
