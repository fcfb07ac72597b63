import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { expandUploads, type UploadedFile } from "./uploads.ts";
import { zipOf } from "./zip.test-support.ts";

async function expanded(...files: readonly UploadedFile[]) {
  const results = [];
  for await (const file of expandUploads(files))
    results.push("fault" in file ? file : { name: file.name, bytes: text(file.bytes) });
  return results;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (content: string) => new TextEncoder().encode(content);

it("tells by its content what a file is, whatever its name says", async () => {
  expect(
    await expanded(
      { name: "数据.xlsx", bytes: bytes(' {"year": 2025}') },
      { name: "图片.json", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
      { name: "网页.json", bytes: bytes("<html>") },
      { name: "空.json", bytes: new Uint8Array() },
    ),
  ).toEqual([
    { name: "数据.xlsx", bytes: ' {"year": 2025}' },
    { name: "图片.json", fault: "not-json" },
    { name: "网页.json", fault: "not-json" },
    { name: "空.json", fault: "not-json" },
  ]);
});

it("opens zip files, and passes over what systems put into them", async () => {
  const zip = await zipOf(["市/301.json", "{}"], ["市/.DS_Store", "x"], ["__MACOSX/._301.json", "x"]);
  expect(await expanded({ name: "市.zip", bytes: zip })).toEqual([{ name: "301.json", bytes: "{}" }]);
});

it("reads names as Chinese Windows writes them", async () => {
  // 财 in GB18030 is B2C6; the archive does not say so.
  const zip = Buffer.from(await zipOf(["AB.json", "{}"]));
  for (let at = zip.indexOf("AB.json"); at >= 0; at = zip.indexOf("AB.json", at)) zip.set([0xb2, 0xc6], at);
  for (const [signature, flags] of [
    ["PK\u0003\u0004", 6],
    ["PK\u0001\u0002", 8],
  ] as const) {
    zip.writeUInt16LE(0, zip.indexOf(signature, 0, "latin1") + flags);
  }
  expect(await expanded({ name: "a.zip", bytes: zip })).toEqual([{ name: "财.json", bytes: "{}" }]);
});

it("refuses what is broken, nested, or unpacks to more than any data file", async () => {
  const large = new Uint8Array(5 * 1024 * 1024).fill(0x20);
  const zip = await zipOf(["大.json", large], ["内.zip", await zipOf(["301.json", "{}"])]);
  const broken = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
  expect(await expanded({ name: "a.zip", bytes: zip }, { name: "坏.zip", bytes: broken })).toEqual([
    { name: "大.json", fault: "too-large" },
    { name: "内.zip", fault: "nested-zip" },
    { name: "坏.zip", fault: "broken-zip" },
  ]);
});

it("takes a workbook with pictures in it, and refuses one that is larger than any", async () => {
  const workbook = (megabytes: number) =>
    zipOf(["[Content_Types].xml", "x"], ["xl/media/1.png", randomBytes(megabytes * 1024 * 1024)]);
  const [small, large] = [await workbook(6), await workbook(21)];
  const results = [];
  for await (const { name, ...file } of expandUploads([
    { name: "表.xlsx", bytes: small },
    { name: "大.xlsx", bytes: large },
    { name: "市.zip", bytes: await zipOf(["县.xlsx", small]) },
  ])) {
    results.push("fault" in file ? [name, file.fault] : [name, file.kind]);
  }
  expect(results).toEqual([
    ["表.xlsx", "workbook"],
    ["大.xlsx", "too-large"],
    ["县.xlsx", "workbook"],
  ]);
});

it("believes no size that a zip file declares", async () => {
  const large = new Uint8Array(5 * 1024 * 1024).fill(0x20);
  const zip = Buffer.from(await zipOf(["大.json", large]));
  zip.writeUInt32LE(10, zip.indexOf("PK\u0001\u0002", 0, "latin1") + 24);
  const [result] = await expanded({ name: "a.zip", bytes: zip });
  expect(result).toHaveProperty("fault");
});

it("keeps the last part of a name, without what could deceive a reader", async () => {
  const names = ["../../etc/a.json", "C:\\data\\b.json", "c\u202enosj.json", "d\n.json"];
  const results = await expanded(...names.map((name) => ({ name, bytes: bytes("{}") })));
  expect(results.map(({ name }) => name)).toEqual(["a.json", "b.json", "cnosj.json", "d.json"]);
});
