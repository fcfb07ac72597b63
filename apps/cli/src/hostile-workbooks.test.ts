import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileWorkbooks } from "./hostile-workbooks.test-support.ts";
import { main } from "./main.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await mkdir(join(folder, "in"));
  for (const [name, bytes] of hostileWorkbooks) await writeFile(join(folder, "in", name), bytes());
});
afterAll(() => rm(folder, { recursive: true }));

/** All of them at once, because none may stop or change what is said of another. */
describe.each([
  ["import", ["--year", "2025"]],
  ["batch", ["--workers", "1", "--format", "html"]],
])("%s", (command, options) => {
  let told: readonly string[];
  let code: number;
  beforeAll(async () => {
    let error = "";
    code = await main([command, join(folder, "in"), "--out", join(folder, command), ...options], {
      stdout: { write: () => undefined },
      stderr: { isTTY: false, write: (text) => (error += text) },
      env: {},
    });
    told = error.split("\n").map((line) => line.trim());
  }, 120_000);

  test.each(hostileWorkbooks)("meets %s with a message of its own", (name, _, said) => {
    const own = told.filter((line) => line.replace(/^提示 /, "").startsWith(join(folder, "in", name)));
    expect(own.join("\n")).toMatch(said);
  });

  test("goes on to the end and says that files were refused", () => {
    expect(code).toBe(1);
  });
});
