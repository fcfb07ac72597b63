import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeFingerprint } from "./code-fingerprint.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A package with one of ours and a library below it; every call is another checkout. */
async function checkout(name: string, changed: Readonly<Record<string, string>> = {}): Promise<string> {
  const own = "node_modules/@mingzhang/words";
  const files = {
    "package.json": '{ "name": "@mingzhang/made", "version": "1.0.0", "dependencies": { "@mingzhang/words": "*" } }',
    "src/make.ts": "export const made = 1;",
    [`${own}/package.json`]: '{ "name": "@mingzhang/words", "version": "1.0.0", "dependencies": { "library": "*" } }',
    [`${own}/src/words.json`]: '{ "total": "合计" }',
    "node_modules/library/package.json": '{ "name": "library", "version": "2.0.0" }',
    ...changed,
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true });
    await writeFile(join(folder, name, path), content);
  }
  return codeFingerprint(pathToFileURL(join(folder, name, "src/make.ts")).href);
}

test("the same sources in another place have the same fingerprint", async () => {
  expect(await checkout("here")).toBe(await checkout("elsewhere/and deeper"));
});

test.each([
  ["a line of code", "src/make.ts", "export const made = 2;"],
  ["a word", "node_modules/@mingzhang/words/src/words.json", '{ "total": "总计" }'],
  ["the version of a library", "node_modules/library/package.json", '{ "name": "library", "version": "2.0.1" }'],
])("another fingerprint comes of %s", async (name, path, content) => {
  expect(await checkout(name, { [path]: content })).not.toBe(await checkout("as it was"));
});

test.each(["src/make.test.ts", "dist/make.js", ".turbo/build.log"])("%s has no part in it", async (path) => {
  expect(await checkout(path.replaceAll("/", "-"), { [path]: "anything" })).toBe(await checkout("as it was"));
});
