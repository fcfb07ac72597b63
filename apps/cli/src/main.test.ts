import { expect, test } from "vitest";
import { commands } from "./commands/index.ts";
import { main } from "./main.ts";

async function run(...argv: readonly string[]) {
  return await runWith({}, ...argv);
}

async function runWith(env: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(argv, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.error += text) },
    env,
  });
  return { code, ...written };
}

test("prints its version", async () => {
  expect(await run("--version")).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), error: "" });
});

test("lists the commands in its help", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  expect(out).toContain("  generate   由数据文件生成 Word、Excel、PDF 和网页\n");
});

test.each([["--help"], ["-h"]])("explains one command after its name and %s", async (option) => {
  const { code, out } = await run("generate", "data", option);
  expect(code).toBe(0);
  expect(out).toContain("--format <格式>           生成哪些格式，用逗号分隔；默认全部：docx,xlsx,pdf,html");
});

test.each([
  [[], "请写明命令。"],
  [["repeal"], "没有“repeal”这个命令。"],
  [["--loud"], "没有 --loud 这个选项。"],
  [["generate"], "请写明数据文件或文件夹。"],
  [["generate", "a.json"], "请用 --out 写明输出文件夹。"],
  [["generate", "a.json", "--out"], "选项 --out 缺少取值。"],
  [["generate", "a.json", "--out="], "选项 --out 缺少取值。"],
  [["generate", "a.json", "--out", "--json"], "选项 --out 缺少取值。"],
  [["generate", "a.json", "-o", "o", "--json=yes"], "选项 --json 不带取值。"],
  [["generate", "a.json", "-o", "o", "--fast"], "没有 --fast 这个选项。"],
  [["generate", "a.json", "-o", "o", "-x"], "没有 -x 这个选项。"],
  [["generate", "a.json", "-o", "o", "-f", "docx,odt"], "选项 --format 不支持“odt”，可用：docx、xlsx、pdf、html。"],
  [["generate", "a.json", "-o", "o", "-l", "en"], "选项 --lang 不支持“en”，可用："],
  [["generate", "a.json", "-o", "o", "-n", "{code}"], "文件名模板 {code} 中缺少 {ext}，不同文件会重名。"],
  [["generate", "a.json", "-o", "o", "-n", "{id}.{ext}"], "文件名模板 {id}.{ext} 中的 {id} 无法识别，可用："],
  [["generate", "a.json", "-o", "o", "-n", "../{code}.{ext}"], "文件名模板 ../{code}.{ext} 中不能有字符 /。"],
])("answers the wrong use %j in Chinese", async (argv, sentence) => {
  const { code, out, error } = await run(...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toContain(sentence);
  expect(error).toMatch(/^运行 mingzhang (?:generate )?--help 查看用法。$/m);
});

test("shows no control character of an argument", async () => {
  const { error } = await run("\u001b[31mred");
  expect(error).toContain("没有“U+001B[31mred”这个命令。");
});

/** Without the marks that keep figures from turning around. */
const plain = (text: string) => text.replace(/[\u2066\u2067\u2069]/g, "");

test.each([
  [{}, ["--ui", "ug-CN", "--help"]],
  [{}, ["--ui=ug-CN", "--help"]],
  [{ MINGZHANG_LANG: "ug-CN" }, ["--help"]],
])("speaks Uyghur where %j and %j ask for it", async (env, argv) => {
  const { code, out, error } = await runWith(env, ...argv);
  expect([code, error]).toEqual([0, ""]);
  expect(plain(out)).toContain("  generate   سانلىق مەلۇمات ھۆججىتىدىن Word، Excel، PDF ۋە تور بەت ھاسىل قىلىدۇ\n");
});

test("has no Chinese left in the help of any command that speaks Uyghur", async () => {
  const texts = [await run("--ui", "ug-CN", "--help")];
  for (const { name } of commands) texts.push(await run("--ui", "ug-CN", name, "--help"));
  // The units are what is typed after --unit, in every language.
  const said = texts.map(({ out }) => out.replace("万元、元", ""));
  expect(said.filter((out) => out === "" || /\p{Script=Han}/u.test(out))).toEqual([]);
});

test("answers wrong use in the chosen language, which the option chooses before the environment", async () => {
  const { code, error } = await runWith({ MINGZHANG_LANG: "zh-CN" }, "--ui", "ug-CN", "repeal");
  expect(code).toBe(2);
  expect(plain(error)).toContain("«repeal» دېگەن بۇيرۇق يوق.");
});

test.each([
  [{}, ["--ui", "en", "--help"], "--ui 不支持语言“en”，可用：zh-CN、ug-CN。"],
  [{}, ["--ui"], "--ui 不支持语言“”，可用：zh-CN、ug-CN。"],
  [{ MINGZHANG_LANG: "en" }, ["--help"], "MINGZHANG_LANG 不支持语言“en”，可用：zh-CN、ug-CN。"],
])("refuses a language that it does not speak: %j %j", async (env, argv, sentence) => {
  const { code, out, error } = await runWith(env, ...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toBe(`${sentence}\n运行 mingzhang --help 查看用法。\n`);
});
