import { draftLanguages, languages, loadLocale } from "@mingzhang/locales";
import { describe, expect, it } from "vitest";
import { spreadsheetProblemCodes } from "./problem.ts";

describe.each([...languages, ...draftLanguages])("in %s", (language) => {
  const { problem } = loadLocale(language).words.messages;

  it("every refusal has words of its own", () => {
    const words = spreadsheetProblemCodes.map((code) => problem[code]);
    expect(words).not.toContain(undefined);
    expect(new Set(words).size).toBe(spreadsheetProblemCodes.length);
  });
});
