import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLocale } from "@mingzhang/locales";
import { type Changes, mendedData } from "@mingzhang/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeProblem } from "./describe-problem.ts";
import { generate } from "./generate.ts";
import { readFonts } from "./read-fonts.ts";
import { readProfile } from "./read-profile.ts";

const require = createRequire(import.meta.url);
const kai = require.resolve("@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff");
const vazirmatn = require.resolve("@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf");

let folder: string;
let config: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  config = join(folder, "fonts.json");
  await copyFile(kai, join(folder, "kai.woff"));
  await copyFile(vazirmatn, join(folder, "vazirmatn.ttf"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(json: object) {
  await writeFile(config, JSON.stringify(json));
  return await readFonts(config);
}

async function refusals(json: object): Promise<readonly string[]> {
  const result = await read(json);
  if (result.ok) return [];
  return result.problems.map((problem) =>
    describeProblem({ ...problem, file: "fonts.json" }, loadLocale("zh-CN")).replace(/ 第 \d+ 行第 \d+ 列/, ""),
  );
}

describe("a bureau's own fonts", () => {
  it("stand for the faces that they are given for, by the names that programs know", async () => {
    const result = await read({ fang: { chinese: "kai.woff", uyghur: "vazirmatn.ttf" } });
    expect(result).toMatchObject({
      ok: true,
      fonts: {
        files: { fang: { chinese: join(folder, "kai.woff"), arabic: join(folder, "vazirmatn.ttf") } },
        theme: {
          fonts: {
            fang: { eastAsian: "LXGW WenKai", complexScript: "Vazirmatn", latin: "Times New Roman" },
            kai: { eastAsian: "楷体", complexScript: "UKIJ Tuz Tom" },
          },
        },
      },
    });
  });

  it.each([
    ["a file that is not there", { kai: { chinese: "none.ttf" } }, "kai.chinese：字体文件 none.ttf 不存在"],
    ["a file that is no font", { kai: { chinese: "fonts.json" } }, "kai.chinese：fonts.json 不是可以使用的字体文件"],
    [
      "a font of another script",
      { hei: { uyghur: "kai.woff" } },
      "hei.uyghur：字体文件 kai.woff 缺少这种文字的字符（ئ ا ە ب پ 等）",
    ],
    ["a face that documents do not have", { body: {} }, "body：没有名为“body”的字段"],
    ["a script of another name", { kai: { latin: "kai.woff" } }, "kai.latin：没有名为“latin”的字段"],
  ])("are refused with the place where they are named: %s", async (_, json, words) => {
    expect(await refusals(json)).toEqual([expect.stringContaining(words)]);
  });
});

it("a bureau's own fonts are found by the profile that names their file, wherever the program runs", async () => {
  const profile = join(folder, "profile.json");
  await writeFile(profile, JSON.stringify({ name: "市财政局", extends: "xinjiang", fonts: "fonts.json" }));
  expect(await readProfile(profile)).toMatchObject({ ok: true, fonts: config });
});

describe("documents in a bureau's own fonts", () => {
  async function made(changes: Changes, formats: readonly "pdf"[]) {
    const data = join(folder, "data.json");
    await writeFile(data, JSON.stringify(mendedData(changes)));
    const result = await read({ fang: { chinese: "kai.woff", uyghur: "vazirmatn.ttf" } });
    if (!result.ok) throw new Error("refused");
    const events = generate({
      inputs: [data],
      outputFolder: join(folder, "out"),
      formats,
      languages: ["zh-CN"],
      fonts: result.fonts,
    });
    const results = [];
    for await (const event of events) if (event.kind === "finished") results.push(event.result);
    return results;
  }

  it("say what they hold, as those in the open fonts do", async () => {
    expect(await made({}, ["pdf"])).toMatchObject([{ problems: [], outputs: [expect.stringMatching(/pdf$/)] }]);
  });

  it("are not made where no font has a character", async () => {
    const [result] = await made({ "overview.duties.0": "承担政务督查𠀀" }, ["pdf"]);
    expect(result).toMatchObject({
      outputs: [],
      problems: [{ code: "no-glyph", values: { value: "𠀀 U+20000", found: "（一）承担政务督查𠀀" } }],
    });
  });
});
