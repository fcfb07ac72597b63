import { parseDisclosure } from "@mingzhang/core";
import { assert, asyncProperty, pre } from "fast-check";
import { expect, it } from "vitest";
import { arbitraryDisclosure } from "./arbitrary-disclosure.test-support.ts";
import type { Draft } from "./draft.ts";
import { dataOf, setting, written } from "./template.test-support.ts";
import { writeTemplate } from "./write/write-template.ts";

it("any disclosure survives the way into a workbook and back", async () => {
  await assert(
    asyncProperty(arbitraryDisclosure, async (data) => {
      pre(parseDisclosure(data).ok);
      expect(await dataOf(await writeTemplate(data as Draft, setting))).toEqual(written(data));
    }),
    { numRuns: 6, seed: 2025 },
  );
});
