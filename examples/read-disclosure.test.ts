import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readDisclosure } from "./read-disclosure.ts";

it("reads the reference department and adds up its projects", () => {
  const file = new URL("../fixtures/korla-government-office-2025.json", import.meta.url);
  expect(readDisclosure(file)).toBe("库尔勒市人民政府办公室: 216.80 stated, 216.80 added up");
});

it("names what is wrong with a file", () => {
  const file = join(mkdtempSync(join(tmpdir(), "mingzhang-")), "wrong.json");
  writeFileSync(file, '{"year": 2025.5}');
  expect(readDisclosure(file)).toContain("year: wrong-type");
});
