import { expect, test } from "vitest";
import { defaultNameTemplate, fillNameTemplate, nameTemplateFault } from "./name-template.ts";

const values = { code: "301", lang: "zh-CN", year: "2025", name: "市政府办公室", ext: "pdf" };

test("names a file after the department, the language and the format", () => {
  expect(fillNameTemplate(defaultNameTemplate, values)).toBe("301.zh-CN.pdf");
});

test("takes words of its own between the fields", () => {
  expect(fillNameTemplate("{name}{year}年部门预算公开.{ext}", values)).toBe("市政府办公室2025年部门预算公开.pdf");
});

test.each([
  ["../../etc/passwd", "__.._etc_passwd.pdf"],
  ["a/b\\c:d", "a_b_c_d.pdf"],
  [".hidden", "_hidden.pdf"],
  ["办公室\u202e\u0000", "办公室__.pdf"],
  ["con", "_con.pdf"],
  ["{code}", "_code_.pdf"],
])("keeps the department %j inside the folder and its name writable", (name, expected) => {
  expect(fillNameTemplate("{name}.{ext}", { ...values, name })).toBe(expected);
});

test("cuts a long name between characters, so that the whole has at most 255 bytes", () => {
  const name = fillNameTemplate("{code}.{name}.{lang}.{ext}", { ...values, name: "𠮷办公室".repeat(50) });
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(name).toMatch(/^301\.(?:𠮷办公室)+.*\.zh-CN\.pdf$/u);
  expect(name).not.toMatch(/\p{Surrogate}/u);
});

test.each([
  ["{code}.{format}", 1, { fault: "unknown-field", field: "{format}" }],
  ["{code}", 1, { fault: "missing-field", field: "{ext}" }],
  ["预算.{ext}", 1, { fault: "missing-field", field: "{code}" }],
  ["{code}.{ext}", 2, { fault: "missing-field", field: "{lang}" }],
  ["../{code}.{ext}", 1, { fault: "unsafe-character", field: "/" }],
  ["{code.{ext}", 1, { fault: "unsafe-character", field: "{" }],
])("refuses the template %s for %i languages", (template, languages, fault) => {
  expect(nameTemplateFault(template, languages)).toEqual(fault);
});

test("allows a template without a language where there is one", () => {
  expect(nameTemplateFault("{name}.{ext}", 1)).toBeUndefined();
});
