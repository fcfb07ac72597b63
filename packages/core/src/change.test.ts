import { describe, expect, it } from "vitest";
import { change } from "./change.ts";
import { amount } from "./money.ts";

/** The figures of the reference disclosure: this year's, last year's, and what it published of the change. */
const published = [
  ["1332.40", "1491.86", "decrease", "159.46", "10.69"],
  ["1115.60", "1091.86", "increase", "23.74", "2.17"],
  ["216.80", "400.00", "decrease", "183.20", "45.80"],
  ["838.13", "739.02", "increase", "99.11", "13.41"],
  ["4.57", "4.81", "decrease", "0.24", "4.99"],
  ["79.18", "79.44", "decrease", "0.26", "0.33"],
  ["91.54", "59.92", "increase", "31.62", "52.77"],
  ["0.00", "45.13", "discontinued", "45.13", "100.00"],
] as const;

describe("a figure beside last year's", () => {
  it.each(published)("%s after %s is a %s of %s, %s%%", (current, previous, kind, by, percent) => {
    const changed = change(amount(current), amount(previous));
    expect(changed.kind).toBe(kind);
    expect("by" in changed && changed.by.toFixed(2)).toBe(by);
    expect("percent" in changed && changed.percent.toFixed(2)).toBe(percent);
  });

  it("has no percent when last year had nothing", () => {
    const changed = change(amount("2.00"), amount("0.00"));
    expect(changed.kind).toBe("new");
    expect(changed).not.toHaveProperty("percent");
  });

  it("is unchanged when both years are equal, and none when both are nothing", () => {
    expect(change(amount("2.4"), amount("2.40"))).toEqual({ kind: "unchanged" });
    expect(change(amount("0"), amount("0.00"))).toEqual({ kind: "none" });
  });
});
