/**
 * Time and memory of a Word file, beside those of the same content through a straightforward use of docx.
 *
 *     node --conditions=source --import tsx bench/word.ts [document.json]
 *
 * Takes a composed document, the reference disclosure by default. Every measurement has a process of its own,
 * so that none profits from another's warm code or pays for its memory. The aim is a ratio of 0.7 at most.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import { parseDisclosure } from "@mingzhang/core";
import type { ComposedDocument } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { wordRenderer } from "@mingzhang/render-word";
import { renderPlainly } from "./plain-docx.ts";

const runs = 15;

const writers: Readonly<Record<string, (document: ComposedDocument) => Promise<Uint8Array>>> = {
  mingzhang: (document) => wordRenderer.render(document),
  "plain docx": renderPlainly,
};

interface Measurement {
  /** Processor time of the first run and the median of all others, in milliseconds. */
  readonly first: number;
  readonly median: number;
  readonly bytes: number;
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
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    bytes = (await write(document)).length;
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  const [first = 0, ...rest] = times;
  const median = rest.toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0;
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

async function report(document: ComposedDocument): Promise<void> {
  const plain = await measureApart({ writer: "plain docx", document });
  const ours = await measureApart({ writer: "mingzhang", document });
  console.log("| writer | first CPU ms | median CPU ms | ratio | peak MB | KB |\n|---|--:|--:|--:|--:|--:|");
  for (const [name, { first, median, bytes, memory }] of Object.entries({ mingzhang: ours, "plain docx": plain })) {
    const figures = [first.toFixed(0), median.toFixed(0), (median / plain.median).toFixed(2), memory.toFixed(0)];
    console.log(`| ${name} | ${figures.join(" | ")} | ${(bytes / 1024).toFixed(0)} |`);
  }
}

if (process.send === undefined) {
  const [path] = process.argv.slice(2);
  await report(path === undefined ? reference() : JSON.parse(readFileSync(path, "utf8")));
} else {
  process.once("message", (job) => void measure(job as Job).then((measurement) => process.send?.(measurement)));
}
