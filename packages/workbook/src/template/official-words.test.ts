import { expect, it } from "vitest";
import { fieldAt } from "../layout/field.ts";
import { choiceNames } from "./official-words.ts";

it.each(["translations.ug-CN.*.status", "performance.overall.indicators.*.target.comparison"])(
  "has no word that means one choice of %s in one language and another in another",
  (path) => {
    const { kind } = fieldAt(path);
    const choices = kind.kind === "choice" ? kind.choices : [];
    const names = choices.flatMap((choice) => [...new Set([choice, ...choiceNames(choice)])]);
    expect(choices.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  },
);
