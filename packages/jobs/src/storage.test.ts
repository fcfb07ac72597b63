import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newFolder } from "./batches.test-support.ts";
import { type BucketServer, startBucketServer } from "./bucket.test-support.ts";
import { openStorage } from "./storage.ts";

let folder: string;
let bucket: BucketServer;
beforeAll(async () => {
  folder = await newFolder();
  bucket = await startBucketServer();
});
afterAll(async () => {
  await bucket.stop();
  await rm(folder, { recursive: true });
});

const bytes = (words: string) => new TextEncoder().encode(words);

describe.each([
  { name: "a folder", address: () => join(folder, "storage") },
  { name: "a bucket", address: () => bucket.at("2025") },
])("$name", ({ address }) => {
  test("gives back what was put, whole, and nothing where nothing was put", async () => {
    const storage = openStorage(address());
    expect(await storage.list("files/")).toEqual([]);
    const large = new Uint8Array(300_000).map((_, index) => index % 251);
    await storage.write([
      { key: "files/a.pdf", bytes: large },
      { key: "files/b/c.html", bytes: bytes("页面") },
    ]);
    expect(Buffer.from((await storage.read("files/a.pdf")) ?? []).equals(large)).toBe(true);
    expect(await text(await storage.stream("files/b/c.html"))).toBe("页面");
    expect(await storage.read("files/none")).toBeUndefined();
    expect([await storage.has("files/a.pdf"), await storage.has("files/none")]).toEqual([true, false]);
    expect((await storage.list("files/")).map(({ key }) => key)).toEqual(["files/a.pdf", "files/b/c.html"]);
  });

  test("keeps an empty file empty, and takes names as people give them", async () => {
    const storage = openStorage(address());
    const named = "2025/市教育局 填报表.marked.xlsx";
    await storage.write([
      { key: "empty", bytes: new Uint8Array() },
      { key: named, bytes: bytes("标记") },
    ]);
    expect((await storage.read("empty"))?.length).toBe(0);
    expect(new TextDecoder().decode(await storage.read(named))).toBe("标记");
    await storage.remove(named);
    expect(await storage.has(named)).toBe(false);
    await storage.remove(named);
  });

  test("puts another file in the place of one", async () => {
    const storage = openStorage(address());
    await storage.write([{ key: "again", bytes: bytes("one") }]);
    await storage.write([{ key: "again", bytes: bytes("another") }]);
    expect(await text(await storage.stream("again"))).toBe("another");
  });
});

test("removes what dead processes left half-written in a folder, and nothing else", async () => {
  const place = join(folder, "partial");
  await mkdir(place);
  await writeFile(join(place, `.${process.pid}.mine.partial`), "");
  await writeFile(join(place, ".4194303.theirs.partial"), "");
  await writeFile(join(place, "whole"), "");
  await openStorage(place).tidy("");
  expect((await readdir(place)).sort()).toEqual([`.${process.pid}.mine.partial`, "whole"]);
});
