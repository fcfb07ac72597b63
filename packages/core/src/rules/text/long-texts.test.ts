import { expect, it } from "vitest";
import { faultsOf } from "../../faults.ts";
import { contextOf } from "../rule-cases.test-support.ts";
import { textRules } from "./index.ts";

// The longest text that a disclosure may hold; a rule that tried every start against every end would not come back.
it.each([
  " ",
  "，",
  "“",
  "（》",
  "预算",
  "将",
  "减少",
  "减少比上年",
  "1",
  "1万元",
  "每台1万元",
  "5台×",
  "2023年",
  "（2020）1号",
  "x",
  "的的",
  "库尔勒市人民政府办公",
  "a@",
])("reads twenty thousand characters of %s", (part) => {
  const text = `甲${part.repeat(Math.floor(19_990 / part.length))}乙`;
  const changes = { "comparisons.items.1.reason": text, "projects.0.allocation": text, "otherMatters.notes": [text] };
  const context = contextOf({ name: part, changes });
  const places = textRules.flatMap((rule) => faultsOf(rule, context)).flatMap((fault) => fault.places);
  expect(places.every((place) => !("text" in place) || (place.from <= place.to && place.to <= 20_000))).toBe(true);
});
