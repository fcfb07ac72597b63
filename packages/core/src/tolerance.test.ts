import { describe, expect, it } from "vitest";
import { Decimal } from "./money.ts";
import { gradeSum, sumTolerance } from "./tolerance.ts";

describe("the tolerance of a sum", () => {
  it.each([
    [0, "0.00"],
    [1, "0.00"],
    [2, "0.01"],
    [3, "0.01"],
    [6, "0.03"],
    [13, "0.06"],
  ])("of %i figures is %s", (addends, tolerance) => {
    expect(sumTolerance(addends).toFixed(2)).toBe(tolerance);
  });

  it("is reached by honest figures: 0.005 and 0.005 are 0.01, but 0.01 and 0.01 are 0.02", () => {
    const exact = [new Decimal("0.005"), new Decimal("0.005")];
    const published = exact.map((figure) => figure.toDecimalPlaces(2));
    const total = exact.reduce((sum, figure) => sum.plus(figure)).toDecimalPlaces(2);
    const added = published.reduce((sum, figure) => sum.plus(figure));
    expect(total.minus(added).abs().equals(sumTolerance(2))).toBe(true);
  });

  it.each([
    ["0.00", 2, "exact"],
    ["0.01", 2, "rounding"],
    ["-0.01", 2, "rounding"],
    ["0.02", 2, "wrong"],
    ["0.01", 1, "wrong"],
    ["0.03", 10, "rounding"],
    ["0.04", 10, "suspicious"],
    ["0.06", 10, "wrong"],
    ["0.09", 60, "rounding"],
    ["0.10", 60, "suspicious"],
    ["0.31", 60, "wrong"],
  ])("grades a difference of %s among %i figures as %s", (difference, addends, grade) => {
    expect(gradeSum(new Decimal(difference), sumTolerance(addends))).toBe(grade);
  });
});
