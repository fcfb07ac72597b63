import type { Fault, TextRule } from "../../rule.ts";
import type { WrittenText } from "../../written-text.ts";
import { textMatches } from "./text-matches.ts";

const patterns: readonly (readonly [variant: string, pattern: RegExp])[] = [
  ["placeholder", /(?<![A-Za-z\d])(?:[Xx]{2,}|[ＸｘXx×]{2,})(?![A-Za-z\d])|[Ｘｘ×]{2,}/],
  [
    "placeholder",
    /待填写?|待补充|待完善|待核实|待确认|待定(?![位点岗级价])|(?:请|此处)填写|某某|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])/,
  ],
  ["placeholder", /[_＿]{2,}|\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{0,40}\}/],
  ["empty", /（[ \u3000]*）|《[ \u3000]*》|“[ \u3000]*”|【[ \u3000]*】|〔[ \u3000]*〕|\(\s*\)/],
];

/** Nothing is left to be filled in: no XX, 待填写, ____ and no empty brackets. */
export const noPlaceholders: TextRule = {
  id: "no-placeholders",
  group: "text",
  severity: "error",
  dimension: "completeness",
  basis: "openness-opinion",
  scope: "every-department",
  *checkText(text) {
    yield* patterns.flatMap(([variant, pattern]) => faults(text, variant, pattern));
  },
};

function faults(text: WrittenText, variant: string, pattern: RegExp): readonly Fault[] {
  return textMatches(text, pattern).map(({ written, place }) => ({ variant, places: [place], values: { written } }));
}
