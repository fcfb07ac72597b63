import { type Catalogue, type Disclosure, needsTranslation, writtenTexts } from "@mingzhang/core";
import type { TranslationMemory } from "./translation-memory.ts";

/** `missing`: nothing yet; `proposed`: taken over from another disclosure, where a translator had reviewed it. */
export type UnitStatus = "missing" | "proposed" | "draft" | "reviewed";

/** A text for a translator, once however often it stands in the disclosure. */
export interface TranslationUnit {
  readonly source: string;
  /** Where it stands in the data: `comparisons.items.3.reason`. */
  readonly paths: readonly string[];
  readonly target?: string;
  readonly status: UnitStatus;
}

/** Every text of a disclosure that needs a translation, in the order of the document. */
export function translationUnits(
  disclosure: Disclosure,
  language: string,
  catalogue: Catalogue,
  memory?: TranslationMemory,
): readonly TranslationUnit[] {
  const own = new Map(disclosure.translations?.[language]?.map((each) => [each.source, each]));
  const paths = new Map<string, string[]>();
  for (const text of writtenTexts(disclosure)) {
    if (!needsTranslation(text, catalogue)) continue;
    const known = paths.get(text.text);
    if (known === undefined) paths.set(text.text, [text.path]);
    else known.push(text.path);
  }
  return [...paths].map(([source, where]): TranslationUnit => {
    const translation = own.get(source);
    if (translation !== undefined) {
      return { source, paths: where, target: translation.target, status: translation.status };
    }
    const proposal = memory?.propose(language, source);
    if (proposal !== undefined) return { source, paths: where, target: proposal, status: "proposed" };
    return { source, paths: where, status: "missing" };
  });
}

/** How far a disclosure is translated. */
export interface Coverage {
  readonly reviewed: number;
  readonly draft: number;
  readonly missing: number;
}

/** Counts the units by status; a proposal is not in the disclosure yet, and so is missing. */
export function coverage(units: readonly TranslationUnit[]): Coverage {
  const count = (...statuses: readonly UnitStatus[]) => units.filter(({ status }) => statuses.includes(status)).length;
  return { reviewed: count("reviewed"), draft: count("draft"), missing: count("missing", "proposed") };
}
