import { expect, test } from "vitest";
import { parseJson } from "./json-source.ts";

function problemsOf(text: string) {
  const result = parseJson(text);
  return result.ok ? [] : result.problems;
}

function sourceOf(text: string) {
  const result = parseJson(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.source;
}

test.each([
  ["a value that is missing", '{\n  "year": }', { line: 2, column: 11 }, "not-json", { found: "}" }],
  ["a comma too many", "[1,]", { line: 1, column: 4 }, "not-json", { found: "]" }],
  ["text after the end", "{} 完", { line: 1, column: 4 }, "not-json", { found: "完" }],
  ["a comment", "// 注释\n{}", { line: 1, column: 1 }, "not-json", { found: "/" }],
  ["NaN", '{"total": NaN}', { line: 1, column: 11 }, "not-json-number", { found: "NaN" }],
  ["Infinity", '{"total": Infinity}', { line: 1, column: 11 }, "not-json-number", { found: "Infinity" }],
  ["an empty file", "", { line: 1, column: 1 }, "incomplete-json", {}],
  ["a file cut short", '{"year": 2025', { line: 1, column: 14 }, "incomplete-json", {}],
  ["a file cut short after a bracket", '{\n  "forms": {\n', { line: 2, column: 13 }, "incomplete-json", {}],
  ["a file cut short after a comma", "[1,", { line: 1, column: 4 }, "incomplete-json", {}],
  ["a file cut short inside a string", '["办公', { line: 1, column: 5 }, "incomplete-json", {}],
  ["a raw line feed in a string", '["a\nb"]', { line: 1, column: 2 }, "not-json", { found: "U+000A" }],
  ["a NUL byte", "\u0000", { line: 1, column: 1 }, "not-json", { found: "U+0000" }],
  ["a key that stands twice", '{\n"a": 1,\n"a": 2}', { line: 3, column: 1 }, "duplicate-key", { key: "a" }],
  ["a key twice, once escaped", '{"a": 1, "\\u0061": 2}', { line: 1, column: 10 }, "duplicate-key", { key: "a" }],
])("refuses %s and says where it is", (_, text, place, code, values) => {
  expect(problemsOf(text)).toEqual([{ code, place, path: [], values }]);
});

test("refuses brackets nested so deep that a reader would run out of memory", () => {
  expect(problemsOf("[".repeat(200_000))).toEqual([{ code: "nested-too-deep", path: [], values: {} }]);
});

test("finds the place of a value", () => {
  const source = sourceOf('{\n  "rows": [\n    {"total": "1.00"},\n    {"total": 2}\n  ]\n}');
  expect(source.locate(["rows", 1, "total"])).toEqual({ line: 4, column: 15 });
});

test("finds the key of an object rather than the bracket that opens it", () => {
  expect(sourceOf('{\n  "forms":\n  {}\n}').locate(["forms"])).toEqual({ line: 2, column: 3 });
});

test("leads to the object in which a key is missing", () => {
  expect(sourceOf('{\n  "rows": [\n    {}\n  ]\n}').locate(["rows", 0, "total", "amount"])).toEqual({
    line: 3,
    column: 5,
  });
});

test("keeps a number as it is written, even where its value has lost it", () => {
  const source = sourceOf('{"a": 1e400, "b": 0.10}');
  expect([source.textAt(["a"]), source.textAt(["b"])]).toEqual(["1e400", "0.10"]);
});

test("makes a key named __proto__ a key like any other", () => {
  expect(Object.keys(sourceOf('{"__proto__": 1}').value as object)).toEqual(["__proto__"]);
});
