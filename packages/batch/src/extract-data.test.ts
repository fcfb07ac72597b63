import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDisclosure } from "@mingzhang/core";
import { mendedData } from "@mingzhang/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disclosureText } from "./embedded-data.ts";
import { type ExtractDataResult, extractData } from "./extract-data.ts";
import { generate } from "./generate.ts";
import { formats } from "./renderers.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await make("data.json", "made", mendedData());
});
afterAll(() => rm(folder, { recursive: true }));

async function make(name: string, to: string, data: unknown): Promise<void> {
  const input = join(folder, name);
  await writeFile(input, JSON.stringify(data));
  const events = generate({ inputs: [input], outputFolder: join(folder, to), formats, languages: ["zh-CN"] });
  for await (const event of events) {
    const problems = event.kind === "finished" ? event.result.problems : [];
    expect(problems).toEqual([]);
  }
}

async function extracted(outputFolder: string, ...inputs: readonly string[]) {
  const results: ExtractDataResult[] = [];
  for await (const result of extractData({ inputs, outputFolder })) results.push(result);
  return results;
}

test("each format gives back the very data that the files were made from", async () => {
  const parsed = parseDisclosure(mendedData());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const text = disclosureText(parsed.disclosure);
  expect(JSON.parse(text)).toEqual({ ...(mendedData() as object), $schema: undefined });
  for (const format of formats) {
    const out = join(folder, `from-${format}`);
    const [result] = await extracted(out, join(folder, "made", `korla-government-office.zh-CN.${format}`));
    expect(result?.problems).toEqual([]);
    expect(await readFile(join(out, "korla-government-office.2025.json"), "utf8")).toBe(text);
  }
});

test("the data of a folder is written once for each department, and the findings are left alone", async () => {
  const out = join(folder, "from-folder");
  const results = await extracted(out, join(folder, "made"));
  expect(results.map(({ output }) => output)).toEqual(
    formats.map(() => join(out, "korla-government-office.2025.json")),
  );
  expect(await readdir(out)).toEqual(["korla-government-office.2025.json"]);
});

test("what is made from the data that was given back has the same bytes", async () => {
  const out = join(folder, "again");
  const [result] = await extracted(out, join(folder, "made", "korla-government-office.zh-CN.pdf"));
  await make("again.json", "made-again", JSON.parse(await readFile(result?.output ?? "", "utf8")));
  for (const format of formats) {
    const [first, second] = await Promise.all(
      ["made", "made-again"].map((each) => readFile(join(folder, each, `korla-government-office.zh-CN.${format}`))),
    );
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
  }
});

test("files that cannot be, carry nothing, or carry other data of one department are told", async () => {
  const out = join(folder, "problems");
  await make("other.json", "other", mendedData({ "overview.staffing.establishment": 53 }));
  const plain = join(folder, "plain.html");
  await writeFile(plain, "<!doctype html><p>预算</p>");
  await cp(join(folder, "data.json"), join(folder, "renamed.txt"));
  const made = (name: string) => join(folder, name, "korla-government-office.zh-CN.html");
  const inputs = [made("made"), made("other"), plain, join(folder, "renamed.txt"), join(folder, "none.pdf"), out];
  const results = await extracted(out, ...inputs, folder);
  expect(results.map(({ problems }) => problems.map(({ code }) => code).join())).toEqual([
    "",
    "conflicting-data",
    "no-data-inside",
    "not-a-finished-file",
    "not-found",
    "not-a-finished-file",
  ]);
});
