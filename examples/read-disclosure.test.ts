import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readDisclosure } from "./read-disclosure.ts";

it("reads the reference department, and finds the tails that rounding leaves", () => {
  const file = new URL("../fixtures/korla-government-office-2025.json", import.meta.url);
  expect(readDisclosure(file)).toContain(
    "info columns-add-up at generalPublicBasic total total, generalPublicBasic total personnel, generalPublicBasic total operating: 1115.6 expected 1115.59",
  );
});

it("names what is wrong with a file", () => {
  const file = join(mkdtempSync(join(tmpdir(), "mingzhang-")), "wrong.json");
  writeFileSync(file, '{"year": 2025.5}');
  expect(readDisclosure(file)).toContain("year: wrong-type");
});
