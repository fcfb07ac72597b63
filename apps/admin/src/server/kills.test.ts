import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseManifest } from "@mingzhang/receipt";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dataFile, setUp, type Visitor } from "./serve.test-support.ts";

interface KillableServer {
  readonly origin: string;
  readonly firstRun?: string;
  /** As a power cut would: it and all processes below it. */
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL("./server-process.test-support.ts", import.meta.url));

const codes = ["301", "302", "303"];
const choice = { year: 2025, editions: ["zh-CN"], formats: ["html"] };

let folder: string;
let server: KillableServer;
let bureau: Visitor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-killed-"));
  server = await start();
  bureau = await setUp(server);
}, 240_000);
afterAll(async () => {
  await server.kill();
  await rm(folder, { recursive: true });
});

/** @param port where the one before it was found, so that browsers find this one */
async function start(port = "0"): Promise<KillableServer> {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", script, folder, port], {
    stdio: ["ignore", "pipe", "inherit"],
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    detached: true,
  });
  const over = once(child, "exit");
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return {
    ...(JSON.parse(line) as Pick<KillableServer, "origin" | "firstRun">),
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), "SIGKILL");
      await over;
    },
  };
}

async function killAndStartAgain(): Promise<void> {
  await server.kill();
  server = await start(new URL(server.origin).port);
}

const upload = (code: string) => bureau.upload([`${code}.json`, dataFile(code)]);

interface Run {
  readonly id: string;
  readonly state: string;
  readonly progress: Readonly<Record<string, number>>;
}

const runs = () => bureau.json<readonly Run[]>("GET", "/api/v1/runs?year=2025");

const nothing = () => undefined;

it("keeps what it said it took when it is killed while files come in, and takes nothing twice", async () => {
  const coming = codes.map((code) => upload(code).catch(nothing));
  await Promise.race(coming);
  await killAndStartAgain();
  const taken = (await Promise.all(coming)).flatMap((results) => results ?? []);
  expect(taken).not.toEqual([]);
  for (const { name } of taken) {
    expect(await upload(name.replace(".json", ""))).toMatchObject([{ outcome: "unchanged", version: 1 }]);
  }
  for (const code of codes) expect(await upload(code)).toMatchObject([{ version: 1 }]);
}, 240_000);

it("begins a run when it is asked again, having been killed before it could answer", async () => {
  const asked = bureau.json("POST", "/api/v1/runs", choice).catch(nothing);
  await sleep(30);
  await killAndStartAgain();
  await asked;
  await bureau.json("POST", "/api/v1/runs", choice);
  expect(await runs()).toMatchObject([{ state: "running" }]);
}, 240_000);

it("goes on with a run by itself when it is killed in the middle of it", async () => {
  const done = async () => (await runs())[0]?.progress["done"] ?? 0;
  await expect.poll(done, { timeout: 110_000 }).toBeGreaterThan(0);
  await killAndStartAgain();
  await expect
    .poll(runs, { timeout: 110_000 })
    .toMatchObject([{ state: "finished", progress: { done: codes.length, failed: 0 } }]);
}, 240_000);

it("has every file whole, once, and as its manifest says", async () => {
  const made = join(folder, "files", "documents", "2025", "all");
  const { departments } = parseManifest(await readFile(join(made, "manifest.json"))) ?? { departments: [] };
  expect(departments.map(({ code }) => code)).toEqual(codes);
  const files = departments.flatMap((each) => each.files);
  for (const { path, sha256 } of files) {
    expect(
      createHash("sha256")
        .update(await readFile(join(made, path)))
        .digest("hex"),
    ).toBe(sha256);
  }
  const pages = (await readdir(made)).filter((name) => /^\d.*\.html$/.test(name));
  expect(pages.toSorted()).toEqual(files.map(({ path }) => path).toSorted());
  const everything = await readdir(join(folder, "files"), { recursive: true });
  expect(everything.filter((path) => /(^|\/)\./.test(path))).toEqual([]);
});
