import { describe, expect, it } from "vitest";
import { parseProfile } from "./parse-profile.ts";

const bureau = { name: "市财政局", extends: "xinjiang" };
const off = { severity: "off", reason: "试点部门" };

describe("a bureau's profile", () => {
  it("stands on top of the one that it extends", () => {
    const result = parseProfile({ ...bureau, rules: { "rows-add-up": off }, parameters: { daysToPublish: 30 } });
    expect(result).toMatchObject({
      ok: true,
      profile: {
        id: "市财政局",
        settings: { "rows-add-up": off },
        parameters: { daysToPublish: 30, weightTotals: [90, 100] },
      },
    });
  });

  it("must give a reason for what it changes", () => {
    const problem = { code: "missing-field", path: ["rules", "rows-add-up", "reason"] };
    expect(parseProfile({ ...bureau, rules: { "rows-add-up": { severity: "off" } } })).toMatchObject({
      problems: [problem],
    });
    expect(parseProfile({ ...bureau, rules: { "rows-add-up": { severity: "off", reason: "" } } }).ok).toBe(false);
  });

  it("names rules that exist, and is told which may be meant", () => {
    const result = parseProfile({ ...bureau, rules: { "row-adds-up": off, "rows-add-up": off } });
    expect(result).toMatchObject({ problems: [{ code: "unknown-rule", path: ["rules", "row-adds-up"] }] });
    expect(result.ok ? [] : result.problems[0]?.values["near"]?.split("、")).toContain("rows-add-up");
  });

  it("knows no severity but the three and off", () => {
    const result = parseProfile({ ...bureau, rules: { "rows-add-up": { severity: "fatal", reason: "试点" } } });
    expect(result).toMatchObject({ problems: [{ code: "bad-format", path: ["rules", "rows-add-up", "severity"] }] });
  });
});
