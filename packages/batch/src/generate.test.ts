/* oxlint-disable max-lines -- the cases of one function, which share their folder of data. */
import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { profiles } from "@mingzhang/core";
import { mendedData } from "@mingzhang/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FileResult } from "./file-result.ts";
import { type GenerateOptions, generate } from "./generate.ts";
import type { RenderDisclosure } from "./render-disclosure.ts";

const fixture = new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url);

/** Files whose content is their department's name, so that only the batch itself is under test. */
const renderName: RenderDisclosure = async ({ department }, language, formats) =>
  new Map(formats.map((format) => [format, new TextEncoder().encode(`${department.name} ${language} ${format}`)]));

/** The reference department has errors, which its files keep. */
const despite = "照原样保留";

/** What stands in the output folder besides the findings and the manifest of each department. */
async function documents(): Promise<readonly string[]> {
  return (await readdir(out())).filter((name) => !/\.findings\.|\.manifest\./.test(name));
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await mkdir(join(folder, "data"));
});
afterEach(() => rm(folder, { recursive: true }));

const out = () => join(folder, "out");

async function department(file: string, code: string): Promise<string> {
  const path = join(folder, "data", file);
  await writeFile(path, (await readFile(fixture, "utf8")).replace('"korla-government-office"', JSON.stringify(code)));
  return path;
}

async function run(options: Partial<GenerateOptions> = {}): Promise<readonly FileResult[]> {
  return await withoutReason({ despite, ...options });
}

async function withoutReason(options: Partial<GenerateOptions> = {}): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  const events = generate({
    inputs: [join(folder, "data")],
    outputFolder: out(),
    formats: ["docx", "html"],
    languages: ["zh-CN"],
    render: renderName,
    verify: false,
    ...options,
  });
  for await (const event of events) if (event.kind === "finished") results.push(event.result);
  return results;
}

test("takes away a receipt that was signed for other files, and leaves the one that holds", async () => {
  await department("a.json", "301");
  const receipt = "301.zh-CN.receipt.json";
  await run({ signingKey: generateKeyPairSync("ed25519").privateKey });
  await run();
  expect(await readdir(out())).toContain(receipt);
  await run({ despite: "另有理由" });
  expect(await readdir(out())).not.toContain(receipt);
});

test("makes one file for each department, language and format", async () => {
  const file = await department("a.json", "301");
  expect(await run()).toEqual([
    {
      file,
      department: { code: "301", name: "库尔勒市人民政府办公室", year: 2025 },
      outputs: [join(out(), "301.zh-CN.docx"), join(out(), "301.zh-CN.html")],
      findings: [join(out(), "301.zh-CN.findings.json"), join(out(), "301.zh-CN.findings.xlsx")],
      receipts: [join(out(), "301.zh-CN.manifest.json")],
      check: { counts: expect.any(Object), errors: expect.any(Array), despite },
      problems: [],
    },
  ]);
  expect(await documents()).toEqual(["301.zh-CN.docx", "301.zh-CN.html"]);
  expect(await readFile(join(out(), "301.zh-CN.docx"), "utf8")).toBe("库尔勒市人民政府办公室 zh-CN docx");
});

describe("the gate", () => {
  const mended = async (file: string, code: string) => {
    const path = join(folder, "data", file);
    await writeFile(path, JSON.stringify(mendedData({ "department.code": code })));
    return path;
  };

  test("stops the documents of a department with errors, not its findings and not the others", async () => {
    await department("a.json", "301");
    await mended("b.json", "302");
    const results = await withoutReason();
    expect(results.map(({ outputs }) => outputs)).toEqual([
      [],
      [join(out(), "302.zh-CN.docx"), join(out(), "302.zh-CN.html")],
    ]);
    const [stopped, passed] = results;
    expect(stopped?.problems).toMatchObject([
      {
        code: "errors-found",
        values: { count: String(stopped?.check?.errors.length), output: join(out(), "301.zh-CN.findings.xlsx") },
      },
    ]);
    expect(passed).toMatchObject({ check: { counts: { error: 0 }, errors: [] }, problems: [] });
    expect((await readdir(out())).sort()).toEqual([
      "301.zh-CN.findings.json",
      "301.zh-CN.findings.xlsx",
      "301.zh-CN.manifest.json",
      "302.zh-CN.docx",
      "302.zh-CN.findings.json",
      "302.zh-CN.findings.xlsx",
      "302.zh-CN.html",
      "302.zh-CN.manifest.json",
    ]);
  });

  test("warns of documents that were made before the errors and still lie there", async () => {
    await mended("a.json", "301");
    await run();
    await department("a.json", "301");
    const [stopped] = await withoutReason();
    expect(stopped?.problems.map(({ code, values }) => [code, values["output"]])).toEqual([
      ["errors-found", join(out(), "301.zh-CN.findings.xlsx")],
      ["outdated-output", join(out(), "301.zh-CN.docx")],
      ["outdated-output", join(out(), "301.zh-CN.html")],
    ]);
  });

  test("writes the reason of the one who published in spite of them into the findings", async () => {
    await department("a.json", "301");
    await run();
    const findings = JSON.parse(await readFile(join(out(), "301.zh-CN.findings.json"), "utf8")) as object;
    expect(findings).toMatchObject({ results: [{ file: "a.json", despite, profile: "xinjiang" }] });
  });

  test("records no reason where there was nothing to override", async () => {
    await mended("a.json", "301");
    expect((await run())[0]?.check).toEqual({ counts: expect.objectContaining({ error: 0 }), errors: [] });
  });

  test("keeps a translation that nobody reviewed from being published where the bureau forbids it, and no Chinese with it", async () => {
    const file = join(folder, "data", "a.json");
    await writeFile(file, JSON.stringify(mendedData()));
    const rules = { "translations-complete": { severity: "error" as const, reason: "局里规定译文须经审校" } };
    const profile = { ...profiles.xinjiang, id: "某局", settings: rules };
    const [uyghur] = await withoutReason({ languages: ["zh-CN", "ug-CN"], profile });
    expect(uyghur).toMatchObject({ outputs: [], problems: [{ code: "errors-found" }] });
    expect(uyghur?.check?.errors).toContain("ug-CN 文本的固定词句（标题、表头、句式）尚未经译者审校。");
    expect((await withoutReason({ languages: ["zh-CN"], profile }))[0]?.outputs).toHaveLength(2);
    expect((await withoutReason({ languages: ["bilingual"] }))[0]?.outputs).toHaveLength(2);
  });

  test("judges by the profile that it is given", async () => {
    const file = await mended("a.json", "301");
    const [byNation] = await run({ inputs: [file], profile: profiles.national });
    expect(byNation?.check?.counts.error).toBeGreaterThan(0);
  });
});

test("says first how many files there are", async () => {
  await department("a.json", "301");
  await department("b.json", "302");
  const events = generate({
    inputs: [join(folder, "data")],
    outputFolder: out(),
    formats: ["html"],
    languages: ["zh-CN"],
    render: renderName,
    verify: false,
  });
  expect(await events.next()).toEqual({ done: false, value: { kind: "begun", total: 2 } });
});

test("goes on with the other files of the folder after a bad one", async () => {
  await department("a.json", "301");
  await writeFile(join(folder, "data", "b.json"), "{");
  await department("c.json", "303");
  const results = await run();
  expect(results.filter(({ problems }) => problems.length > 0).map(({ file }) => file)).toEqual([
    join(folder, "data", "b.json"),
  ]);
  expect(await documents()).toEqual(["301.zh-CN.docx", "301.zh-CN.html", "303.zh-CN.docx", "303.zh-CN.html"]);
});

test("writes nothing of a department whose last format cannot be rendered, and goes on", async () => {
  await department("a.json", "301");
  await department("b.json", "302");
  const defect = new Error("no such glyph");
  const render: RenderDisclosure = async (disclosure, language, formats) => {
    if (disclosure.department.code === "301") throw defect;
    return renderName(disclosure, language, formats);
  };
  const [first, second] = await run({ render });
  expect(first).toMatchObject({ outputs: [], problems: [{ code: "internal" }], error: defect });
  expect(second?.problems).toEqual([]);
  expect(await documents()).toEqual(["302.zh-CN.docx", "302.zh-CN.html"]);
});

test("makes neither of two files of one department, and names both", async () => {
  const a = await department("a.json", "301");
  const b = await department("b.json", "301");
  await department("c.json", "303");
  const conflicts = (await run()).flatMap(({ problems }) => problems);
  expect(conflicts.map(({ code, file, values }) => [code, file, values["other"]])).toEqual([
    ["duplicate-output", a, b],
    ["duplicate-output", b, a],
  ]);
  expect(await documents()).toEqual(["303.zh-CN.docx", "303.zh-CN.html"]);
});

test("takes codes that differ in case alone for one, as some file systems do", async () => {
  await department("a.json", "office");
  await department("b.json", "OFFICE");
  expect((await run()).map(({ problems }) => problems[0]?.code)).toEqual(["duplicate-output", "duplicate-output"]);
});

test("takes a file that is named twice once", async () => {
  const file = await department("a.json", "301");
  expect(await run({ inputs: [file, join(folder, "data")] })).toHaveLength(1);
});

test("reports an output folder that cannot be", async () => {
  const file = await department("a.json", "301");
  const outputFolder = join(file, "out");
  const [result] = await run({ outputFolder });
  expect(result?.problems).toEqual([
    { code: "not-writable", file, path: [], values: { output: outputFolder, reason: "ENOTDIR" } },
  ]);
  expect(result?.error).toBeUndefined();
});

test("reports a folder without data files", async () => {
  await writeFile(join(folder, "data", ".hidden.json"), "{}");
  await writeFile(join(folder, "data", "notes.txt"), "");
  expect(await run()).toEqual([
    {
      file: join(folder, "data"),
      outputs: [],
      problems: [{ code: "empty-folder", file: join(folder, "data"), path: [], values: {} }],
    },
  ]);
});

test("refuses a file that changes between the plan and its turn", async () => {
  const a = await department("a.json", "301");
  const b = await department("b.json", "302");
  const render: RenderDisclosure = async (...args) => {
    await department("b.json", "301");
    return renderName(...args);
  };
  const [, second] = await run({ inputs: [a, b], render });
  expect(second?.problems.map(({ code }) => code)).toEqual(["changed-meanwhile"]);
});

test("refuses a template that would give every format one name", async () => {
  await expect(run({ nameTemplate: "{code}" })).rejects.toThrow(RangeError);
});
