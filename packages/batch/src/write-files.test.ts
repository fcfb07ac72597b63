import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WriteError, writeFiles } from "./write-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test("writes each file whole and leaves nothing beside it", async () => {
  await writeFiles([
    { path: join(folder, "a"), bytes: bytes("1") },
    { path: join(folder, "b"), bytes: bytes("2") },
  ]);
  expect(await readdir(folder)).toEqual(["a", "b"]);
  expect(await readFile(join(folder, "b"), "utf8")).toBe("2");
});

test("replaces what is there", async () => {
  await writeFile(join(folder, "a"), "old and longer");
  await writeFiles([{ path: join(folder, "a"), bytes: bytes("new") }]);
  expect(await readFile(join(folder, "a"), "utf8")).toBe("new");
});

test("leaves the old files as they were when the last new one cannot be written", async () => {
  await writeFile(join(folder, "a"), "old");
  await mkdir(join(folder, "b"));
  const written = writeFiles([
    { path: join(folder, "a"), bytes: bytes("new") },
    { path: join(folder, "b"), bytes: bytes("new") },
  ]);
  await expect(written).rejects.toThrow(WriteError);
  await expect(written).rejects.toMatchObject({ path: join(folder, "b"), cause: { code: "EISDIR" } });
  expect(await readFile(join(folder, "a"), "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["a", "b"]);
});

test("says which path is at fault where its folder is a file", async () => {
  await writeFile(join(folder, "file"), "");
  const path = join(folder, "file", "a");
  await expect(writeFiles([{ path, bytes: bytes("1") }])).rejects.toMatchObject({ path, cause: { code: "ENOTDIR" } });
});
