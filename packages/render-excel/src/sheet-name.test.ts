import { describe, expect, it } from "vitest";
import { sheetNames } from "./sheet-name.ts";

describe("the name of a sheet", () => {
  it.each([
    ["表1 部门收支总体情况表", "表1 部门收支总体情况表"],
    ["收入/支出: [2025]*?", "收入／支出： ［2025］＊？"],
    ["'引用'!A1", "＇引用＇！A1"],
    ["  两\n行  ", "两 行"],
    ["History", "History_"],
    ["", "_"],
  ])("of %j is %j", (title, name) => expect(sheetNames()(title)).toBe(name));

  it("is no longer than 31 characters and cuts none in two", () => {
    expect(sheetNames()("长".repeat(40))).toBe("长".repeat(31));
    expect(sheetNames()(`${"长".repeat(30)}𠮷`)).toBe("长".repeat(30));
  });

  it("is given out once, upper and lower case being one", () => {
    const name = sheetNames();
    expect([name("绩效 a"), name("绩效 A"), name("绩效 a")]).toEqual(["绩效 a", "绩效 A (2)", "绩效 a (3)"]);
    expect([name("长".repeat(31)), name("长".repeat(31))]).toEqual(["长".repeat(31), `${"长".repeat(27)} (2)`]);
  });
});
