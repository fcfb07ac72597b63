import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mendedData } from "@mingzhang/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FileResult } from "./file-result.ts";
import { generate } from "./generate.ts";
import { type RenderDisclosure, renderDisclosure } from "./render-disclosure.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await writeFile(join(folder, "data.json"), JSON.stringify(mendedData()));
});
afterAll(() => rm(folder, { recursive: true }));

async function made(to: string, render: RenderDisclosure): Promise<FileResult | undefined> {
  const [inputs, outputFolder] = [[join(folder, "data.json")], join(folder, to)];
  const events = generate({ inputs, outputFolder, formats: ["html", "docx"], languages: ["zh-CN"], render });
  for await (const event of events) if (event.kind === "finished") return event.result;
  return undefined;
}

/** A renderer gone wrong in web pages alone. */
const render =
  (change: (page: string) => string): RenderDisclosure =>
  async (...args) => {
    const rendered = new Map(await renderDisclosure(...args));
    const page = change(new TextDecoder().decode(rendered.get("html")));
    return rendered.set("html", new TextEncoder().encode(page));
  };

test("a department is published where all of its documents say what they should", async () => {
  const result = await made("right", (...args) => renderDisclosure(...args));
  expect(result?.problems).toEqual([]);
  expect(result?.outputs).toHaveLength(2);
});

test("a department is not published where one document says something else", async () => {
  const result = await made(
    "wrong",
    render((page) => page.replaceAll("838.13<", "883.13<")),
  );
  expect(result?.outputs).toEqual([]);
  expect(result?.problems).toMatchObject([
    {
      code: "not-verified",
      values: { output: join(folder, "wrong", "korla-government-office.zh-CN.html"), count: "12" },
    },
  ]);
  expect(result?.problems[0]?.values["first"]).toContain("应为“838.13”，文件中为“883.13”");
  expect((await readdir(join(folder, "wrong"))).filter((name) => /\.(?:docx|html)$/.test(name))).toEqual([]);
});

test("a document must carry the data that it was made from", async () => {
  const result = await made(
    "other",
    render((page) =>
      page
        .replace('"amount":"92.00"', '"amount":"93.00"')
        .replace(/<script type="application\/json"[^]*<\/script>/, ""),
    ),
  );
  expect(result?.problems.map(({ code, values }) => [code, values["first"]])).toEqual([
    ["not-verified", "文件里附带的数据与核对所用的数据不同，或没有附带数据"],
  ]);
});
