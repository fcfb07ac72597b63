import { describe, expect, it } from "vitest";
import { amount, difference, grouped, plain, share, sum, zero } from "./money.ts";

describe("amounts", () => {
  it.each(["1332.40", "0", "0.5", "-159.46", "999999999999.99"])("reads %s", (text) => {
    expect(plain(amount(text))).toBe(Number(text).toFixed(2));
  });

  it.each(["1,332.40", "1e3", "1.234", "01", ".5", "5.", "NaN", "", " 1", "１", "1234567890123"])(
    "refuses %j",
    (text) => {
      expect(() => amount(text)).toThrow(RangeError);
    },
  );

  it.each(["-0", "-0.0", "-0.00"])("reads %s as the zero that it is", (text) => {
    expect(plain(amount(text))).toBe("0.00");
    expect(amount(text).isNegative()).toBe(false);
  });

  it("prints what is rounded to nothing without a sign", () => {
    expect(plain(amount("-0.01").dividedBy(10))).toBe("0.00");
  });

  it("adds what floating point cannot", () => {
    expect(plain(sum([amount("0.10"), amount("0.20")]))).toBe("0.30");
    expect(plain(difference(amount("1332.40"), amount("1491.86")))).toBe("-159.46");
    expect(sum([]).equals(zero)).toBe(true);
  });

  it("prints thousands in groups and always two places", () => {
    expect(grouped(amount("1332.4"))).toBe("1,332.40");
    expect(grouped(amount("-1234567"))).toBe("-1,234,567.00");
    expect(grouped(amount("999.99"))).toBe("999.99");
  });
});

describe("a share", () => {
  it("is rounded half up, as the published shares are", () => {
    expect(share(amount("1115.60"), amount("1332.40"))?.toFixed(2)).toBe("83.73");
    expect(share(amount("1.25"), amount("10000"))?.toFixed(2)).toBe("0.01");
    expect(share(amount("0.50"), amount("10000"))?.toFixed(2)).toBe("0.01");
  });

  it("of nothing does not exist", () => {
    expect(share(amount("2.00"), zero)).toBeUndefined();
  });
});
