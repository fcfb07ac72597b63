import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDisclosureFile } from "./read-disclosure-file.ts";
import { largestFile } from "./read-json-file.ts";

const fixture = new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array) {
  const file = join(folder, "data.json");
  await writeFile(file, content);
  const result = await readDisclosureFile(file);
  return result.ok ? result : result.problems.map(({ file: named, ...problem }) => (named === file ? problem : named));
}

test("reads the reference department", async () => {
  expect(await read(await readFile(fixture))).toMatchObject({ ok: true, disclosure: { year: 2025 } });
});

test("reads a file that begins with a byte order mark", async () => {
  expect(await read(`\ufeff${await readFile(fixture, "utf8")}`)).toMatchObject({ ok: true });
});

test("refuses bytes that are not UTF-8, such as a Chinese text in GBK", async () => {
  expect(await read(Uint8Array.of(0x7b, 0xd6, 0xd0, 0x7d))).toEqual([{ code: "not-utf8", path: [], values: {} }]);
});

test("refuses a file that is too large without reading the whole of it", async () => {
  const values = { limit: "4" };
  expect(await read(" ".repeat(largestFile + 1))).toEqual([{ code: "too-large", path: [], values }]);
});

test("takes a file of just the largest size", async () => {
  const text = await readFile(fixture, "utf8");
  const padding = " ".repeat(largestFile - Buffer.byteLength(text));
  expect(await read(text + padding)).toMatchObject({ ok: true });
});

test("refuses a file that is not there", async () => {
  const file = join(folder, "nobody.json");
  const values = { reason: "ENOENT" };
  expect(await readDisclosureFile(file)).toEqual({
    ok: false,
    problems: [{ code: "not-found", file, path: [], values }],
  });
});

test("refuses a folder", async () => {
  expect(await readDisclosureFile(folder)).toMatchObject({
    problems: [{ code: "not-readable", values: { reason: "EISDIR" } }],
  });
});

test("reports every problem of the data, each at its place", async () => {
  const text = (await readFile(fixture, "utf8"))
    .replace('"year": 2025', '"year": "2025"')
    .replace('"code": "korla', '"kode": "korla');
  expect(await read(text)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: "wrong-type", path: ["year"], place: { line: 3, column: 11 } }),
      expect.objectContaining({ code: "missing-field", path: ["department", "code"], place: { line: 4, column: 17 } }),
      expect.objectContaining({ code: "unknown-field", path: ["department", "kode"], place: { line: 5, column: 13 } }),
    ]),
  );
});

test("refuses a year that has no catalogue, and names those that have one", async () => {
  const text = (await readFile(fixture, "utf8")).replace('"year": 2025', '"year": 2016');
  expect(await read(text)).toEqual([
    {
      code: "unsupported-year",
      place: { line: 3, column: 11 },
      path: ["year"],
      values: { value: "2016", expected: "2024、2025、2026" },
    },
  ]);
});
