/**
 * Time and memory to import a city's workbooks, beside a plain load of the same files.
 *
 *     npm run bench:import
 *
 * Each way has a process of its own; importing reads every file in one more, which a bad file can end.
 */
import { fork } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importWorkbooks } from "@mingzhang/batch";
import { loadCatalogue } from "@mingzhang/catalogues";
import { loadLocale } from "@mingzhang/locales";
import { referenceData } from "@mingzhang/testing";
import { type Draft, writeTemplate } from "@mingzhang/workbook";
import ExcelJS from "exceljs";

const departments = 100;

/** The ways to read a folder of filled templates; each says how many it has read. */
const ways: Readonly<Record<string, (folder: string) => Promise<number>>> = {
  "mingzhang import": async (folder) => {
    let count = 0;
    for await (const { problems } of importWorkbooks({ inputs: [folder], outputFolder: join(folder, "out") })) {
      if (problems.length === 0) count += 1;
    }
    return count;
  },
  "plain exceljs load": async (folder) => {
    let count = 0;
    for (const name of (await readdir(folder)).filter((each) => each.endsWith(".xlsx"))) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((await readFile(join(folder, name))).buffer);
      count += workbook.worksheets.length > 0 ? 1 : 0;
    }
    return count;
  },
};

interface Measurement {
  readonly count: number;
  readonly milliseconds: number;
  /** Peak of the process. */
  readonly megabytes: number;
}

function measureApart(way: string, folder: string): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [way, folder]);
    child.once("message", (measurement) => resolve(measurement as Measurement));
    child.once("exit", (code) => reject(new Error(`a measurement ended with ${code}`)));
  });
}

async function report(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  const setting = { catalogue: loadCatalogue(2025), locale: loadLocale("zh-CN"), languages: [] };
  for (let index = 0; index < departments; index += 1) {
    const code = `department-${index}`;
    const bytes = await writeTemplate(
      referenceData({ translations: undefined, "department.code": code }) as Draft,
      setting,
    );
    await writeFile(join(folder, `${code}.xlsx`), bytes);
  }
  console.log("| way | files | seconds | a file ms | ratio | peak MB |");
  console.log("|---|--:|--:|--:|--:|--:|");
  let own: number | undefined;
  for (const way of Object.keys(ways)) {
    const { count, milliseconds, megabytes } = await measureApart(way, folder);
    own ??= milliseconds;
    const figures = [
      (milliseconds / 1000).toFixed(1),
      (milliseconds / count).toFixed(0),
      (milliseconds / own).toFixed(2),
    ];
    console.log(`| ${way} | ${count} | ${figures.join(" | ")} | ${megabytes.toFixed(0)} |`);
  }
  await rm(folder, { recursive: true });
}

const [way, folder] = process.argv.slice(2);
const read = ways[way ?? ""];
if (read === undefined || folder === undefined) {
  await report();
} else {
  const start = performance.now();
  const count = await read(folder);
  const measurement: Measurement = {
    count,
    milliseconds: performance.now() - start,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.send?.(measurement);
  process.disconnect?.();
}
