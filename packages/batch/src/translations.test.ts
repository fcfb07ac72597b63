import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLocale } from "@mingzhang/locales";
import { type Json, mendedData } from "@mingzhang/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ExchangeFormat, exportTranslations } from "./export-translations.ts";
import { importTranslations } from "./import-translations.ts";
import { readDisclosureFile } from "./read-disclosure-file.ts";

const locale = loadLocale("zh-CN");
const { sheet: words } = locale.words.messages.translate;

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  data = join(folder, "department.json");
  await writeData(mendedData());
});
afterEach(() => rm(folder, { recursive: true }));

const writeData = (json: Json) => writeFile(data, JSON.stringify(json));

async function exported(format: ExchangeFormat, memory: readonly string[] = []) {
  const options = { inputs: [data], outputFolder: join(folder, "out"), language: "ug-CN", rightToLeft: true, locale };
  const results = [];
  for await (const result of exportTranslations({ ...options, formats: [format], memory })) {
    results.push(result);
  }
  return results;
}

async function imported(file: string) {
  const results = [];
  for await (const result of importTranslations({ inputs: [file], data: [folder], terms: [], words })) {
    results.push(result);
  }
  return results;
}

describe("translations", () => {
  it("go out, come back with one changed, and stand in the data file", async () => {
    const [result] = await exported("xliff");
    const file = result?.outputs[0] ?? "";
    expect(file).toBe(join(folder, "out", "korla-government-office.ug-CN.xlf"));
    expect(result?.coverage).toMatchObject({ reviewed: 0, draft: 0 });
    const xliff = await readFile(file, "utf8");
    const target = "<target>1-ئۇنىۋېرسال ئىشخانا</target>";
    const returned = xliff
      .replace("<source>综合一室</source>", `<source>综合一室</source>${target}`)
      .replace(/state="initial"(?=>\s*<source>综合一室)/, 'state="final"');
    await writeFile(file, returned);

    const [back] = await imported(file);
    expect(back).toMatchObject({ output: data, acceptance: { changed: 1, refusals: [] }, problems: [] });
    const read = await readDisclosureFile(data);
    expect(read.ok && read.disclosure.translations).toEqual({
      "ug-CN": [{ source: "综合一室", target: "1-ئۇنىۋېرسال ئىشخانا", status: "reviewed" }],
    });
  });

  it("come back as a sheet too, and change nothing where nothing was translated", async () => {
    const [result] = await exported("xlsx");
    const before = await readFile(data, "utf8");
    const [back] = await imported(result?.outputs[0] ?? "");
    expect(back).toMatchObject({ acceptance: { changed: 0 }, problems: [] });
    expect(await readFile(data, "utf8")).toBe(before);
  });

  it("are proposed where another department's were reviewed", async () => {
    const other = join(folder, "other.json");
    const translations = { "ug-CN": [{ source: "督查室", target: "تەكشۈرۈش ئىشخانىسى", status: "reviewed" }] };
    await writeFile(other, JSON.stringify(mendedData({ translations, "department.code": "other" })));
    const [result] = await exported("xliff", [other]);
    expect(await readFile(result?.outputs[0] ?? "", "utf8")).toContain("<target>تەكشۈرۈش ئىشخانىسى</target>");
  });
});

describe("a file that is not for these data", () => {
  it.each([
    [
      "no-such-department",
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh-CN" trgLang="ug-CN"><file id="f" original="other-2025"/></xliff>',
    ],
    ["not-xliff-2", "<html/>"],
    ["not-xml", "<xliff"],
  ])("is refused: %s", async (code, content) => {
    const file = join(folder, "returned.xlf");
    await writeFile(file, content);
    const [result] = await imported(file);
    expect(result?.problems).toMatchObject([{ code, file }]);
  });

  it("is refused when it is not there, and when it is no text", async () => {
    expect((await imported(join(folder, "no.xlf")))[0]?.problems[0]?.code).toBe("not-found");
    const file = join(folder, "binary.xlf");
    await writeFile(file, new Uint8Array([0xff, 0xfe, 0x00]));
    expect((await imported(file))[0]?.problems[0]?.code).toBe("not-utf8");
  });
});
