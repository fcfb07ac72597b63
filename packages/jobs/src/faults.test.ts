import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { BatchStatus } from "./batch.ts";
import { department, finished, newFolder, pagesOf, published } from "./batches.test-support.ts";
import { type Engine, openEngine } from "./engine.ts";
import type { Limits } from "./limits.ts";

let folder: string;
let engine: Engine;

async function open(limits: Partial<Limits>): Promise<void> {
  const renderProcess = new URL("./faulty-process.test-support.ts", import.meta.url);
  engine = await openEngine({ database: join(folder, "database"), workers: 2, limits, renderProcess });
}

beforeAll(async () => {
  folder = await newFolder();
});
afterEach(() => engine.close());
afterAll(() => rm(folder, { recursive: true }));

test("departments that take too much, die or cannot be written stop no other, and each says why", async () => {
  await open({ megabytes: 800 });
  const codes = ["large-buffers", "301", "large-heap", "dies", "full", "read-only", "302"];
  const out = join(folder, "out");
  const status = await finished(
    engine,
    await engine.start(
      pagesOf(
        out,
        codes.map((code) => department(code)),
      ),
    ),
  );
  expect(reasonsOf(status)).toEqual([
    "large-buffers.json failed out-of-memory 800",
    "301.json made",
    "large-heap.json failed out-of-memory 800",
    expect.stringMatching(/^dies\.json failed process-died .*SIGKILL/s),
    "full.json failed not-writable ENOSPC",
    "read-only.json failed not-writable EROFS",
    "302.json made",
  ]);
  const pages = Object.keys(await published(out)).filter((name) => name.endsWith(".zh-CN.html"));
  expect(pages.sort()).toEqual(["301.zh-CN.html", "302.zh-CN.html"]);
}, 180_000);

test("a department in an endless loop takes too long, and ends", async () => {
  await open({ seconds: 3 });
  const status = await finished(engine, await engine.start(pagesOf(join(folder, "endless"), [department("hangs")])));
  expect(reasonsOf(status)).toEqual(["hangs.json failed took-too-long 3"]);
}, 180_000);

function reasonsOf({ tasks }: BatchStatus): readonly string[] {
  return tasks.map(({ file, state, outcome }) => {
    const told = outcome?.problems.map(({ code, values }) => `${code} ${values["reason"] ?? values["limit"]}`) ?? [];
    return [file, state, ...told].join(" ");
  });
}
