import { loadLocale } from "@mingzhang/locales";
import { expect, test } from "vitest";
import { reportDefect } from "./report-defect.ts";

function report(env: Readonly<Record<string, string>>): string {
  let written = "";
  const output = { write: (text: string) => (written += text) };
  reportDefect(new TypeError("x is not a function"), loadLocale("zh-CN"), { stdout: output, stderr: output, env });
  return written;
}

test("says what to report, without the stack", () => {
  expect(report({})).toContain("程序内部错误：TypeError: x is not a function\n");
  expect(report({})).toContain(`Node.js ${process.version}`);
  expect(report({})).not.toContain("report-defect.test.ts");
});

test("shows the stack where it is asked for", () => {
  expect(report({ MINGZHANG_DEBUG: "1" })).toContain("report-defect.test.ts");
});
