import type { TextPlace } from "@mingzhang/core";
import { describeField, textAt } from "./describe-field.ts";
import type { Setting } from "./setting.ts";
import { shortened } from "./shortened.ts";

/** Some characters of a text, counted as people count; the paragraph is said where there are several. */
export function describeCharacters({ text, paragraph, from, to }: TextPlace, setting: Setting): string {
  const paragraphs = textAt(text, setting)?.split("\n") ?? [];
  const count = (end: number) => Array.from((paragraphs[paragraph] ?? "").slice(0, end)).length;
  const [first, last] = [count(from) + 1, count(to)];
  const values = {
    field: describeField(text, setting),
    paragraph: String(paragraph + 1),
    from: String(first),
    to: String(last),
  };
  const several = paragraphs.length > 1;
  const { locale } = setting;
  if (last <= first) return locale.report(several ? "place.paragraphCharacter" : "place.character", values);
  return locale.report(several ? "place.paragraph" : "place.characters", values);
}

/** The characters themselves. */
export function quotedCharacters({ text, paragraph, from, to }: TextPlace, setting: Setting): string {
  const words = textAt(text, setting)?.split("\n")[paragraph]?.slice(from, to) ?? "";
  return shortened(words, setting.locale);
}
