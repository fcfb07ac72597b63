import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findDepartmentFiles } from "./find-department-files.ts";

const files = [
  "301.json",
  "市教育局.xlsx",
  "~$市教育局.xlsx",
  "说明.docx",
  "303/填报表.xlsx",
  "303/明细账.csv",
  "303/说明.docx",
  "2024/301.json",
  "out/301.zh-CN.xlsx",
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), "");
  }
});
afterAll(() => rm(folder, { recursive: true }));

it("finds each department's file or folder, and leaves alone what lies there for something else", async () => {
  const { departments, problems } = await findDepartmentFiles([folder], [join(folder, "out")]);
  expect(problems).toEqual([]);
  expect(departments.map(({ path, files }) => [path, ...files].map((each) => each.slice(folder.length + 1)))).toEqual([
    ["301.json", "301.json"],
    ["303", "303/填报表.xlsx", "303/明细账.csv"],
    ["市教育局.xlsx", "市教育局.xlsx"],
  ]);
});

it("takes a file as it is named, and tells of a folder in which there is nothing", async () => {
  const [named, empty] = [join(folder, "gone.xlsx"), join(folder, "2024", "none")];
  await mkdir(empty);
  const { departments, problems } = await findDepartmentFiles([named, empty]);
  expect(departments).toEqual([{ path: named, files: [named] }]);
  expect(problems).toMatchObject([{ code: "no-inputs", file: empty }]);
});
