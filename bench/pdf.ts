/**
 * Time and memory of a PDF, beside those of the same content through react-pdf's own `<Text>`.
 *
 *     node --conditions=source --import tsx bench/pdf.ts [document.json]
 *
 * Takes a composed document, the reference disclosure by default. Every measurement has a process of its own,
 * so that none profits from another's warm code or pays for its memory. The aim is a ratio of 0.10 at most.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import { parseDisclosure } from "@mingzhang/core";
import type { ComposedDocument } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { pdfRenderer } from "@mingzhang/render-pdf";
import { renderPlainly } from "./plain-react-pdf.ts";

const runs = 15;
/** The writers take turns, so that both meet whatever else the machine is doing. */
const rounds = 2;

const writers: Readonly<Record<string, (document: ComposedDocument) => Promise<Uint8Array>>> = {
  mingzhang: (document) => pdfRenderer.render(document),
  "react-pdf <Text>": renderPlainly,
};

interface Measurement {
  readonly first: number;
  /** Of all runs but the first, wall clock and processor, in milliseconds. */
  readonly median: number;
  readonly processor: number;
  readonly bytes: number;
  readonly pages: number;
  /** Peak of the process, in megabytes. */
  readonly memory: number;
}

interface Job {
  readonly writer: string;
  readonly document: ComposedDocument;
}

function reference(): ComposedDocument {
  const file = new URL("../fixtures/korla-government-office-2025.json", import.meta.url);
  const result = parseDisclosure(JSON.parse(readFileSync(file, "utf8")));
  if (!result.ok) throw new Error("the reference disclosure is not valid");
  const { disclosure } = result;
  return compose(disclosure, { locale: loadLocale("zh-CN"), catalogue: loadCatalogue(disclosure.year) });
}

async function measure({ writer, document }: Job): Promise<Measurement> {
  const write = writers[writer];
  if (write === undefined) throw new Error(`no writer ${writer}`);
  const times: number[] = [];
  const processor: number[] = [];
  let file = new Uint8Array();
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const usage = process.cpuUsage();
    file = new Uint8Array(await write(document));
    const { user, system } = process.cpuUsage(usage);
    times.push(performance.now() - start);
    processor.push((user + system) / 1000);
  }
  const pages =
    Buffer.from(file)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length ?? 0;
  return {
    first: times[0] ?? 0,
    median: median(times.slice(1)),
    processor: median(processor.slice(1)),
    bytes: file.length,
    pages,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The measurement that is the median of its rounds. */
function middle(list: readonly Measurement[]): Measurement {
  const sorted = list.toSorted((a, b) => a.median - b.median);
  return sorted[Math.floor(sorted.length / 2)] as Measurement;
}

function measureApart(job: Job): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once("message", (measurement) => resolve(measurement as Measurement));
    child.once("exit", (code) => reject(new Error(`a measurement ended with ${code}`)));
    child.send(job);
  });
}

async function main(): Promise<void> {
  const path = process.argv[2];
  const document = path === undefined ? reference() : (JSON.parse(readFileSync(path, "utf8")) as ComposedDocument);
  const measured = new Map<string, Measurement[]>(Object.keys(writers).map((writer) => [writer, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [writer, list] of measured) list.push(await measureApart({ writer, document }));
  }
  const results = [...measured].map(([writer, list]) => [writer, middle(list)] as const);
  const [, base] = results.find(([writer]) => writer === "react-pdf <Text>") ?? [];
  console.table(
    Object.fromEntries(
      results.map(([writer, { first, median, processor, bytes, pages, memory }]) => [
        writer,
        {
          "first ms": Math.round(first),
          "median ms": Math.round(median),
          ratio: (median / (base?.median ?? Number.NaN)).toFixed(3),
          "processor ms": Math.round(processor),
          "processor ratio": (processor / (base?.processor ?? Number.NaN)).toFixed(3),
          "peak MB": Math.round(memory),
          KB: Math.round(bytes / 1024),
          pages,
        },
      ]),
    ),
  );
}

if (process.send === undefined) await main();
else {
  process.once("message", async (job) => {
    process.send?.(await measure(job as Job));
    process.disconnect();
  });
}
