import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileWorkbooks } from "./hostile-workbooks.test-support.ts";
import { main } from "./main.ts";

let folder: string;
let told: readonly string[];
let code: number;

/** All of them at once, because none may stop or change what is said of another. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  for (const [name, bytes] of hostileWorkbooks) await writeFile(join(folder, name), bytes());
  let error = "";
  code = await main(["import", folder, "--out", join(folder, "out"), "--year", "2025"], {
    stdout: { write: () => undefined },
    stderr: { isTTY: false, write: (text) => (error += text) },
    env: {},
  });
  told = error.split("\n");
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

test.each(hostileWorkbooks)("%s is refused with a message of its own", (name, _, said) => {
  const own = told.filter((line) => line.startsWith(join(folder, name)));
  expect(own.join("\n")).toMatch(said);
});

test("the command goes on to the end and says that files were refused", () => {
  expect(code).toBe(1);
});
