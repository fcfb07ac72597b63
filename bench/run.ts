/**
 * Time and memory of every format, beside its peers.
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

/** Times as multiples of our own writer's, which is the first of its format. */
function ratios(own: Measurement, { apart }: Comparison, ours: Measurement | undefined): readonly string[] {
  if (ours === undefined || ours === own) return ["1", "1"];
  return [(own.wall / ours.wall).toFixed(2), apart ? "" : (own.processor / ours.processor).toFixed(2)];
}

async function report(formats: readonly string[]): Promise<void> {
  const wanted = comparisons.filter(({ format }) => formats.length === 0 || formats.includes(format));
  const ours = new Map<string, Measurement>();
  console.log("| format | writer | first ms | steady ms | processor ms | × steady | × processor | peak MB | KB |");
  console.log("|---|---|--:|--:|--:|--:|--:|--:|--:|");
  for (const comparison of wanted) {
    const { format, writer, apart } = comparison;
    const own = await measureApart(comparisons.indexOf(comparison)).catch((error: unknown) => String(error));
    if (typeof own === "string") {
      console.log(`| ${format} | ${writer} | ${own} |`);
      continue;
    }
    if (!ours.has(format)) ours.set(format, own);
    const { first, wall, processor, megabytes, kilobytes } = own;
    const figures = [first, wall].map((time) => time.toFixed(0));
    const others = [apart ? "" : processor.toFixed(0), ...ratios(own, comparison, ours.get(format))];
    const sizes = [apart ? "" : megabytes.toFixed(0), kilobytes.toFixed(0)];
    console.log(`| ${[format, writer, ...figures, ...others, ...sizes].join(" | ")} |`);
  }
}

if (process.send === undefined) {
  await report(process.argv.slice(2));
} else {
  const comparison = comparisons[Number(process.argv[2])];
  if (comparison === undefined) throw new Error(`no comparison ${process.argv[2]}`);
  // A browser that still waits for pages would keep this process.
  process.send(await measure(comparison), () => process.exit());
}
