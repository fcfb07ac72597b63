import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mendedData } from "@mingzhang/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "./main.ts";

let folder: string;
let made: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  made = join(folder, "made");
  await writeFile(join(folder, "data.json"), JSON.stringify(mendedData()));
  await run("generate", join(folder, "data.json"), "-o", made, "-f", "html,xlsx", "--key", join(folder, "key.pem"));
});
afterEach(() => rm(folder, { recursive: true }));

const page = () => join(made, "korla-government-office.zh-CN.html");
const receipt = () => join(made, "korla-government-office.zh-CN.receipt.json");

async function edit(from: string, to: string): Promise<void> {
  await writeFile(page(), (await readFile(page(), "utf8")).replace(from, to));
}

async function run(...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(argv, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY: false, write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

describe("verify", () => {
  test("says of untouched files that they agree, and how much was held to the data", async () => {
    const { code, out, error } = await run("verify", made);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^相符 .*\.html：1,\d{3} 处文字，其中数字 \d+ 个$/),
      expect.stringMatching(/^相符 .*\.xlsx：1,\d{3} 处文字，其中数字 \d+ 个$/),
      "共 2 个文件，全部相符。",
      "",
    ]);
  });

  test("names the place of what was changed by hand, and fails", async () => {
    await edit("838.13<", "883.13<");
    const { code, out } = await run("verify", page());
    expect(code).toBe(1);
    expect(out).toMatch(/^不符 .*\.html：1,\d{3} 处文字中有 1 处不符\n {2}· “表2 部门收入总体情况表”/);
    expect(out).toContain("共 1 个文件，相符 0 个，不符或无法核对 1 个。");
  });

  test("answers another program in JSON", async () => {
    await edit("838.13<", "883.13<");
    const { out } = await run("verify", page(), "--json");
    const message = expect.stringContaining("应为“838.13”，文件中为“883.13”");
    expect(JSON.parse(out)).toMatchObject({
      results: [{ format: "html", language: "zh-CN", carriesData: true, differences: [{ kind: "changed", message }] }],
    });
  });

  test("holds files to the data that it is given", async () => {
    expect((await run("verify", page(), "--data", join(folder, "data.json"))).code).toBe(0);
    const other = join(folder, "other.json");
    await writeFile(other, JSON.stringify(mendedData({ "overview.staffing.establishment": 53 })));
    const { code, out } = await run("verify", page(), "--data", other);
    expect(code).toBe(1);
    expect(out).toContain("附带的数据与核对所用的数据不同");
  });

  test("reads what Mingzhang did not make as far as it can, and says how far that is", async () => {
    const file = join(folder, "elsewhere.txt");
    const sentence = "2025年预算数为2.00万元，比上年预算增加2.00万元，增长100.00%。";
    await writeFile(
      file,
      `第二部分 2025年部门预算公开表\n表3\n部门支出总体情况表\n201 支出 904.93 2.00\n第三部分\n${sentence}`,
    );
    const { code, out } = await run("verify", file);
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      `识别 ${file}：没有附带数据，按通行版式识别`,
      "  部门：未能识别；年度：2025",
      "  公开表：找到标题 1 个，读懂 0 张，0 行；表中数字 2 个，读懂 0 个",
      expect.stringMatching(/^ {2}没有读懂：部门收支总体情况表、/),
      "  文字：涉及金额的句子 1 句，金额 2 处，其中 2 处与表中数字一致；能重算的增减 1 处，不符 1 处",
      `  · 上年为零，不应有增减幅度：“${sentence}”写为 100.00%`,
      "  没有识别出年度或公开表，没有用规则检查",
      "共 1 个文件，相符 0 个，不符或无法核对 1 个。",
      "",
    ]);
  });

  test("wants to know what to verify", async () => {
    expect((await run("verify")).code).toBe(2);
  });
});

describe("verify --receipt", () => {
  test("holds files to the receipt, and tells whose key signed it", async () => {
    const { code, out } = await run("verify", "--receipt", receipt());
    expect(code).toBe(0);
    expect(out).toMatch(/^签名有效。签发者的密钥指纹：\n {2}(?:[0-9a-f]{4} ){15}[0-9a-f]{4}\n/);
    expect(out).toContain("  一致 korla-government-office.zh-CN.html\n");
    expect(out).toMatch(/程序 \d+\.\d+\.\d+，指纹 [0-9a-f]{64}：与现在运行的程序相同/);
    const trusted = await run("verify", "--receipt", receipt(), "--key", join(folder, "key.pem"));
    expect(trusted.out).toContain("签名有效，由 --key 指明的密钥签发。");
  });

  test("names what was changed and what is missing", async () => {
    await edit("838.13<", "838.13 <");
    await rm(join(made, "korla-government-office.zh-CN.xlsx"));
    const { code, out } = await run("verify", "--receipt", receipt());
    expect(code).toBe(1);
    expect(out).toContain("  已改动 korla-government-office.zh-CN.html\n");
    expect(out).toContain("  缺少 korla-government-office.zh-CN.xlsx\n");
    expect(out).toContain("2 个文件中，一致 0 个，已改动 1 个，缺少 1 个。");
  });

  test("answers another program in JSON", async () => {
    const { out } = await run("verify", "--receipt", receipt(), "--json");
    expect(JSON.parse(out)).toMatchObject({ signature: "valid", files: [{ state: "same" }, { state: "same" }] });
  });

  test.each([
    [["--receipt", "none.json"], "文件不存在"],
    [["--receipt", "data.json"], "不是明账签发的回执或清单"],
    [["--receipt", "made/korla-government-office.zh-CN.receipt.json", "--key", "data.json"], "不是 Ed25519 密钥文件"],
  ])("refuses %j", async (args, words) => {
    const { code, error } = await run(
      "verify",
      ...args.map((each) => (each.endsWith(".json") ? join(folder, each) : each)),
    );
    expect(code).toBe(1);
    expect(error).toContain(words);
  });
});
