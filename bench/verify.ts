/**
 * The processor's time to read a finished file back and hold it to its data, beside the time to make the same file.
 *
 *     npm run bench:verify [format…]
 *
 * Every format and language has a process of its own, which makes the file before it reads it, as a batch does.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Edition,
  editions,
  type Format,
  formats,
  isVerified,
  renderDisclosure,
  verifyOutputs,
} from "@mingzhang/batch";
import { type Disclosure, parseDisclosure } from "@mingzhang/core";

const warmUps = 3;
const runs = 15;

/** Milliseconds of the processor: of the first time, with the loading of libraries, and the median of the later ones. */
interface Times {
  readonly first: number;
  readonly steady: number;
}

interface Measurement {
  readonly making: Times;
  readonly reading: Times;
}

async function measure(format: Format, language: Edition): Promise<Measurement> {
  const disclosure = referenceDisclosure();
  let bytes: Uint8Array = new Uint8Array();
  const making = await timed(async () => {
    bytes = (await renderDisclosure(disclosure, language, [format])).get(format) ?? bytes;
  });
  const reading = await timed(async () => {
    const [verification] = await verifyOutputs(disclosure, [{ path: "", language, format, bytes }]);
    if (verification === undefined || !isVerified(verification)) throw new Error("the file says something else");
  });
  return { making, reading };
}

async function timed(work: () => Promise<void>): Promise<Times> {
  const times: number[] = [];
  for (let run = 0; run < 1 + warmUps + runs; run += 1) {
    const usage = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(usage);
    times.push((user + system) / 1000);
  }
  return { first: times[0] ?? 0, steady: median(times.slice(1 + warmUps)) };
}

function referenceDisclosure(): Disclosure {
  const file = new URL("../fixtures/korla-government-office-2025.json", import.meta.url);
  const result = parseDisclosure(JSON.parse(readFileSync(file, "utf8")));
  if (!result.ok) throw new Error("the reference disclosure is not valid");
  return result.disclosure;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function measureApart(format: Format, language: Edition): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [format, language]);
    child.once("message", (measurement) => resolve(measurement as Measurement));
    child.once("exit", (code) => reject(new Error(`a measurement ended with ${code}`)));
  });
}

if (process.send === undefined) {
  const wanted = process.argv.slice(2);
  console.log("| format | language | making: first ms | steady ms | reading back: first ms | steady ms | ratio |");
  console.log("|---|---|--:|--:|--:|--:|--:|");
  for (const format of formats.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    for (const language of editions) {
      const { making, reading } = await measureApart(format, language);
      const times = [making.first, making.steady, reading.first, reading.steady].map((time) => time.toFixed(0));
      console.log(`| ${[format, language, ...times, (reading.steady / making.steady).toFixed(2)].join(" | ")} |`);
    }
  }
} else {
  const [, , format, language] = process.argv as [string, string, Format, Edition];
  process.send(await measure(format, language));
}
