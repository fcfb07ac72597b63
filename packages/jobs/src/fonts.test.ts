import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { department, finished, newFolder, pagesOf } from "./batches.test-support.ts";
import { type Engine, openEngine } from "./engine.ts";
import { sha256 } from "./task.ts";

const require = createRequire(import.meta.url);
const kai = require.resolve("@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff");

let folder: string;
let engine: Engine;
const out = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await newFolder();
  engine = await openEngine({ database: join(folder, "database"), workers: 1 });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

test("sets a batch in the bureau's own fonts, names them in the manifest, and knows a batch in others for another", async () => {
  const bytes = await readFile(kai);
  const fonts = { fang: { chinese: { name: "bureau.woff", bytes } } };
  const plain = { ...pagesOf(out("set"), [department("301")]), formats: ["pdf", "html"] as const };
  const set = { ...plain, fonts, pdfStandard: "pdfa" as const };
  const id = await engine.start(set);
  expect(await finished(engine, id)).toMatchObject({ counts: { made: 1 } });
  const text = await readFile(join(out("set"), "manifest.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    departments: [
      {
        pdfStandard: "pdfa",
        fonts: expect.arrayContaining([{ name: "bureau.woff", sha256: sha256(bytes) }]),
      },
    ],
  });
  expect(await readFile(join(out("set"), "301.zh-CN.html"), "utf8")).toContain("LXGW WenKai");

  expect(await engine.start(set)).toBe(id);
  expect(await finished(engine, id)).toMatchObject({ counts: { reused: 1 } });
  expect(await finished(engine, await engine.start(plain))).toMatchObject({ counts: { made: 1 } });
}, 60_000);

test("refuses the department whose character no font has, and every department where a font is none", async () => {
  const rare = department("302", { "overview.duties.0": "承担政务督查𠀀" });
  const inputs = [rare, department("301")];
  const status = await finished(engine, await engine.start({ ...pagesOf(out("rare"), inputs), formats: ["pdf"] }));
  expect(status.tasks.map(({ state, outcome }) => [state, outcome?.problems.map(({ code }) => code)])).toEqual([
    ["refused", ["no-glyph"]],
    ["made", []],
  ]);
  const fonts = { fang: { chinese: { name: "words.ttf", bytes: Buffer.from("这不是字体") } } };
  const { tasks } = await finished(engine, await engine.start({ ...pagesOf(out("none"), [department("301")]), fonts }));
  expect(tasks.map(({ outcome }) => outcome?.problems)).toMatchObject([
    [{ code: "not-a-font", values: { value: "words.ttf" } }],
  ]);
}, 60_000);
