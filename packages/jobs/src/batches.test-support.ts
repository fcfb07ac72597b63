import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeTemplate } from "@mingzhang/batch";
import { mendedData } from "@mingzhang/testing";
import type { BatchRequest, BatchStatus, Input, InputFile } from "./batch.ts";
import type { Engine } from "./engine.ts";
import { stateFolder } from "./task.ts";

export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "mingzhang-"));
}

/** The data file of a department in which all is well. */
export function department(code: string, changes: Parameters<typeof mendedData>[0] = {}): InputFile {
  return input(`${code}.json`, JSON.stringify(mendedData({ "department.code": code, ...changes })));
}

/** The same as a filled template. */
export async function workbook(code: string, changes: Parameters<typeof mendedData>[0] = {}): Promise<InputFile> {
  const folder = await newFolder();
  try {
    const [from, output] = [join(folder, "data.json"), join(folder, "template.xlsx")];
    await writeFile(from, JSON.stringify(mendedData({ "department.code": code, ...changes })));
    const problems = await makeTemplate({ output, from, filled: true, languages: [] });
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    const bytes = await readFile(output);
    return { file: `${code}.xlsx`, read: async () => bytes };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Departments in which all is well, the first of which hands in a workbook. */
export async function handedIn([first, ...others]: readonly string[]): Promise<readonly InputFile[]> {
  return [...(first === undefined ? [] : [await workbook(first)]), ...others.map((code) => department(code))];
}

export function input(file: string, content: string): InputFile {
  return { file, read: async () => Buffer.from(content) };
}

/** Pages alone, which are quick to make. */
export function pagesOf(storage: string, inputs: readonly Input[]): BatchRequest {
  return { storage, inputs, editions: ["zh-CN"], formats: ["html"] };
}

/** Waits for a batch's end. */
export async function finished(engine: Engine, id: string): Promise<BatchStatus> {
  for await (const _ of engine.events(id));
  const status = await engine.status(id);
  if (status === undefined) throw new Error(`no batch ${id}`);
  return status;
}

export function statesOf({ tasks }: BatchStatus): readonly string[] {
  return tasks.map(({ file, state }) => `${file} ${state}`);
}

/** The published files of a folder, by name: what the program remembers besides is left out. */
export async function published(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith(stateFolder));
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path), "latin1")));
  return Object.fromEntries(paths.map((path, index) => [path, contents[index] ?? ""]));
}
