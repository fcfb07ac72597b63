import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type PostgresServer, postgresPrograms, startPostgres } from "@mingzhang/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InputFile } from "./batch.ts";
import { finished, handedIn, newFolder, pagesOf, published } from "./batches.test-support.ts";
import { type BucketServer, startBucketServer } from "./bucket.test-support.ts";
import { openEngine } from "./engine.ts";
import { startProcess } from "./processes.test-support.ts";
import { openStorage } from "./storage.ts";
import { stateFolder } from "./task.ts";

/** How often the whole process is killed; `MINGZHANG_KILLS` sets another number for a longer proof. */
const kills = Number(process.env["MINGZHANG_KILLS"] ?? 2);

const codes = Array.from({ length: 6 }, (_, index) => String(301 + index));

let folder: string;
let departments: readonly InputFile[];
beforeAll(async () => {
  folder = await newFolder();
  departments = await handedIn(codes);
});
afterAll(() => rm(folder, { recursive: true }));

const absent = postgresPrograms.length === 0 ? " (no PostgreSQL is installed here, so it was not tried)" : "";

describe(`the embedded database${absent}`, () => {
  test("loses, halves and doubles nothing when its process and the processes below it are killed", async () => {
    const database = join(folder, "database");
    const storage = join(folder, "disturbed");
    for (let kill = 0; kill < kills; kill += 1) {
      const disturbed = startProcess({ database, workers: 2, batch: { storage, codes } });
      // What the last one left is taken up as soon as the database is open.
      await disturbed.said(kill === 0 ? "begun" : "open");
      const [child] = disturbed.children();
      if (kill === 0 && child !== undefined) process.kill(child, "SIGKILL");
      await sleep(((kill * 397) % 1500) + 300);
      await disturbed.kill();
    }
    const engine = await openEngine({ database, workers: 2 });
    try {
      const { counts } = await finished(engine, await engine.start(pagesOf(storage, departments)));
      expect({ ...counts, whole: counts.made + counts.reused }).toMatchObject({ whole: 6, refused: 0, failed: 0 });
      const undisturbed = join(folder, "undisturbed");
      await finished(engine, await engine.start(pagesOf(undisturbed, departments)));
      expect(await published(storage)).toEqual(await published(undisturbed));
    } finally {
      await engine.close();
    }
  }, 300_000);
});

describe.each(postgresPrograms)("PostgreSQL and a bucket: $version", ({ programs }) => {
  let server: PostgresServer;
  let bucket: BucketServer;
  beforeAll(async () => {
    server = await startPostgres(programs);
    bucket = await startBucketServer();
  });
  afterAll(async () => {
    await server.stop();
    await bucket.stop();
  });

  test("lose, halve and double nothing when two of three workers are killed", async () => {
    const database = server.address;
    const workers = Array.from({ length: 3 }, () => startProcess({ database, workers: 1 }));
    await Promise.all(workers.map((worker) => worker.said("open")));
    const engine = await openEngine({ database, workers: 0 });
    try {
      const id = await engine.start(pagesOf(bucket.at("disturbed"), departments));
      for await (const event of engine.events(id)) {
        if (event.kind === "task") break;
      }
      await Promise.all([workers[0]?.kill(), workers[1]?.kill()]);
      const { counts } = await finished(engine, id);
      // A worker that was killed when its files were whole leaves nothing to make, only to be told of.
      expect({ ...counts, whole: counts.made + counts.reused }).toMatchObject({ whole: 6, refused: 0, failed: 0 });

      await finished(engine, await engine.start(pagesOf(bucket.at("undisturbed"), departments)));
      expect(await contents(bucket.at("disturbed"))).toEqual(await contents(bucket.at("undisturbed")));
    } finally {
      await engine.close();
      await workers[2]?.kill();
    }
  }, 300_000);
});

/** The published files of a storage with their bytes. */
async function contents(address: string): Promise<ReadonlyMap<string, string>> {
  const storage = openStorage(address);
  const keys = (await storage.list("")).map(({ key }) => key).filter((key) => !key.startsWith(stateFolder));
  return new Map(
    await Promise.all(
      keys.map(async (key) => [key, Buffer.from((await storage.read(key)) ?? []).toString("latin1")] as const),
    ),
  );
}
