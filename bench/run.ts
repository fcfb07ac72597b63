/**
 * Time and memory of every format, beside a plain use of the library that it is built on.
 *
 *     npx pnpm@12.21.0 bench [format…]
 *
 * Every measurement has a process of its own, so that none profits from another's warm code or pays for its memory.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { referenceDocument } from "./reference-document.ts";
import { type Comparison, comparisons } from "./writers.ts";

const runs = 9;

/** Times of the first run and the medians of the others, in milliseconds; the processor's tells more on a busy machine. */
interface Measurement {
  readonly first: number;
  readonly wall: number;
  readonly processor: number;
  readonly kilobytes: number;
  /** Peak of the process. */
  readonly megabytes: number;
}

async function measure({ prepare }: Comparison): Promise<Measurement> {
  const begun = performance.now();
  const write = await prepare(referenceDocument());
  const walls: number[] = [];
  const processors: number[] = [];
  let size = 0;
  let first = 0;
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const usage = process.cpuUsage();
    size = (await write()).length;
    const { user, system } = process.cpuUsage(usage);
    if (run === 0) first = performance.now() - begun;
    else {
      walls.push(performance.now() - start);
      processors.push((user + system) / 1000);
    }
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { first, wall: median(walls), processor: median(processors), kilobytes: size / 1024, megabytes };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function measureApart(index: number): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [String(index)]);
    child.once("message", (measurement) => resolve(measurement as Measurement));
    child.once("exit", (code) => reject(new Error(`a measurement ended with ${code}`)));
  });
}

async function report(formats: readonly string[]): Promise<void> {
  const wanted = comparisons.filter(({ format }) => formats.length === 0 || formats.includes(format));
  const measured = new Map<string, Measurement>();
  for (const comparison of wanted) {
    measured.set(comparison.writer, await measureApart(comparisons.indexOf(comparison)));
  }
  console.log("| format | writer | first ms | steady ms | processor ms | ratio | peak MB | KB |");
  console.log("|---|---|--:|--:|--:|--:|--:|--:|");
  for (const { format, writer, against } of wanted) {
    const own = measured.get(writer);
    if (own === undefined) continue;
    const base = against === undefined ? undefined : measured.get(against);
    const ratio = base === undefined ? "" : (own.processor / base.processor).toFixed(2);
    const figures = [own.first, own.wall, own.processor].map((time) => time.toFixed(0));
    console.log(
      `| ${[format, writer, ...figures, ratio, own.megabytes.toFixed(0), own.kilobytes.toFixed(0)].join(" | ")} |`,
    );
  }
}

if (process.send === undefined) {
  await report(process.argv.slice(2));
} else {
  const comparison = comparisons[Number(process.argv[2])];
  if (comparison === undefined) throw new Error(`no comparison ${process.argv[2]}`);
  process.send(await measure(comparison));
}
