import { expect, it } from "vitest";
import { readPercents } from "./read-percents.ts";

it("reads percents in figures of either width and in characters", () => {
  const text = "占83.73%，增长１０．５％，不低于百分之九十，百分之3.5，提高2个百分点";
  expect(readPercents(text).map(({ written, percent, bound }) => [written, percent.toString(), bound])).toEqual([
    ["83.73%", "83.73", undefined],
    ["１０．５％", "10.5", undefined],
    ["百分之九十", "90", ">="],
    ["百分之3.5", "3.5", undefined],
  ]);
});
