import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Disclosure, parseDisclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { mendedData } from "@mingzhang/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeDifference } from "./describe-verification.ts";
import { composeEdition } from "./editions.ts";
import { dataAttachment } from "./embedded-data.ts";
import { plantChanges } from "./planted-changes.test-support.ts";
import { formats, loadRenderer } from "./renderers.ts";
import { type FileVerification, verifyFiles } from "./verify-files.ts";

const disclosure = disclosureOf({});

function disclosureOf(changes: Parameters<typeof mendedData>[0]): Disclosure {
  const parsed = parseDisclosure(mendedData(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.disclosure;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function verified(file: string, ...data: readonly string[]): Promise<FileVerification> {
  for await (const result of verifyFiles({
    inputs: [file],
    locale: loadLocale("zh-CN"),
    ...(data.length === 0 ? {} : { data }),
  }))
    return result;
  throw new Error("nothing was verified");
}

describe.each(["zh-CN", "ug-CN"] as const)("in %s", (language) => {
  const document = composeEdition(disclosure, language);
  const planted = plantChanges(document);

  describe.each(formats)("a %s file", (format) => {
    const write = async (name: string, content: typeof document) => {
      const path = join(folder, `${name}.${language}.${format}`);
      const attachment = dataAttachment(disclosure, language);
      await writeFile(path, await (await loadRenderer(format)).render(content, undefined, attachment));
      return path;
    };

    it("as it was made agrees with the data that it carries, in its language", async () => {
      const { language: recognised, verification } = await verified(await write("whole", document));
      expect(recognised).toBe(language);
      expect(verification).toMatchObject({ differences: [], carriesData: true });
      expect(verification?.figures).toBeGreaterThan(300);
    });

    it("shows every planted change, and in which table it is", async () => {
      const differences = (await verified(await write("planted", planted.document))).verification?.differences ?? [];
      const inTables = differences.flatMap((difference) => {
        if (difference.kind === "added" || difference.place.table === undefined) return [];
        return [{ kind: difference.kind, table: difference.place.table }];
      });
      // What stands below the last table of a section, its note, is that table's; prose has none.
      expect(inTables).toEqual(planted.inTables);
      const inProse = differences.length - inTables.length;
      // The entry of the missing page in the contents, and the figure in the sentence.
      expect(inProse).toBe(format === "xlsx" ? 0 : 2);
    });
  });
});

describe("a file that somebody changed by hand", () => {
  const page = async () => {
    const attachment = dataAttachment(disclosure, "zh-CN");
    return await (await loadRenderer("html")).render(composeEdition(disclosure, "zh-CN"), undefined, attachment);
  };

  it("is told by the table, row and column, and by the place in the file", async () => {
    const path = join(folder, "edited.html");
    await writeFile(path, await page());
    await writeFile(path, (await readFile(path, "utf8")).replace("838.13<", "883.13<"));
    const differences = (await verified(path)).verification?.differences ?? [];
    const words = differences.map((difference) => describeDifference(difference, loadLocale("zh-CN")));
    expect(words).toEqual([
      "“表2 部门收入总体情况表”“201 03 01 行政运行”一行“总计”一列：应为“838.13”，文件中为“883.13”（第 2 个表格第 8 行）",
    ]);
  });

  it("is held to other data where that is given, inside and outside", async () => {
    const path = join(folder, "other.html");
    await writeFile(path, await page());
    const data = join(folder, "data.json");
    await writeFile(data, JSON.stringify(mendedData({ "overview.staffing.establishment": 53 })));
    const { verification } = await verified(path, data);
    expect(verification?.carriesData).toBe(false);
    expect(verification?.differences).toMatchObject([{ kind: "changed" }]);
  });
});

it.each([
  ["damaged.docx", "PK", "unreadable-document"],
  ["notes.rtf", "预算", "not-a-finished-file"],
])("says of %s why it cannot be verified", async (name, content, code) => {
  const path = join(folder, name);
  await writeFile(path, content);
  expect((await verified(path)).problems.map((problem) => problem.code)).toEqual([code]);
});
