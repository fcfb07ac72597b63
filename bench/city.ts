import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats } from "@mingzhang/batch";
import { type InputFile, openEngine } from "@mingzhang/jobs";
import { makeCity } from "../fixtures/made-up/city/make-city.ts";
import { madeFile } from "../fixtures/made-up/made-fixtures.ts";

// A made-up city in two languages and all formats: `city.ts [DEPARTMENTS] [WORKERS]`. Memory and processor time are of all
// processes together, as Linux tells them.
const [departments = 100, workers = 2] = process.argv.slice(2).map(Number);
const editions = ["zh-CN", "ug-CN"] as const;
const ticksPerSecond = 100;

interface Sample {
  readonly megabytes: number;
  readonly processorSeconds: ReadonlyMap<number, number>;
}

function sample(): Sample {
  const stats = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        const fields = stat
          .slice(stat.lastIndexOf(")") + 2)
          .split(" ")
          .map(Number);
        const [, parent = 0] = fields;
        return [{ pid: Number(name), parent, ticks: (fields[11] ?? 0) + (fields[12] ?? 0), pages: fields[21] ?? 0 }];
      } catch {
        return [];
      }
    });
  const mine = stats.filter(({ pid, parent }) => pid === process.pid || parent === process.pid);
  return {
    megabytes: mine.reduce((sum, { pages }) => sum + pages * 4096, 0) / 1024 / 1024,
    processorSeconds: new Map(mine.map(({ pid, ticks }) => [pid, ticks / ticksPerSecond])),
  };
}

const folder = await mkdtemp(join(tmpdir(), "mingzhang-city-"));
const inputs: readonly InputFile[] = makeCity(departments, 1).map((plan) => {
  const { name, content } = madeFile(plan);
  return { file: name, read: async () => Buffer.from(content()) };
});
const engine = await openEngine({ database: join(folder, "database"), workers });
const processorSeconds = new Map<number, number>();
let peak = 0;
let recent = 0;
const watch = setInterval(() => {
  const now = sample();
  recent = Math.max(recent, now.megabytes);
  peak = Math.max(peak, now.megabytes);
  for (const [pid, seconds] of now.processorSeconds) processorSeconds.set(pid, seconds);
}, 200);

const begun = performance.now();
const id = await engine.start({ storage: join(folder, "out"), inputs, editions, formats });
const accepted = performance.now();
let files = 0;
let ended = 0;
const marks: string[] = [];
for await (const event of engine.events(id)) {
  if (event.kind !== "task") continue;
  files += event.task.outcome?.documents.length ?? 0;
  ended += 1;
  if (ended % Math.max(1, Math.round((departments * editions.length) / 10)) === 0) {
    marks.push(`${ended / editions.length}: ${Math.round(recent)}`);
    recent = 0;
  }
}
clearInterval(watch);
const seconds = (performance.now() - begun) / 1000;
const processor = [...processorSeconds.values()].reduce((sum, each) => sum + each, 0);
const status = await engine.status(id);
await engine.close();
rmSync(folder, { recursive: true });

console.log(`departments ${departments}, workers ${workers}, counts ${JSON.stringify(status?.counts)}`);
console.log(`seconds ${seconds.toFixed(0)} (taking the data in ${((accepted - begun) / 1000).toFixed(0)})`);
console.log(`files ${files}, per second ${(files / seconds).toFixed(2)}`);
console.log(`processor seconds ${processor.toFixed(0)}, files per processor second ${(files / processor).toFixed(2)}`);
console.log(`peak MB ${Math.round(peak)}; most since the last mark, by department: ${marks.join(", ")}`);
