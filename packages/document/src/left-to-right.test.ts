import { expect, it } from "vitest";
import type { Inline } from "./document.ts";
import { readsLeftToRight } from "./left-to-right.ts";

const chinese: Inline = { kind: "text", text: "◇指财政资金，", lang: "zh-CN", dir: "ltr" };
const text = (words: string): Inline => ({ kind: "text", text: words });

it("takes untranslated words for a text from left to right, with the number that the language puts before them", () => {
  expect(readsLeftToRight([text("1. "), chinese, text(": "), chinese])).toBe(true);
});

it("leaves a sentence that quotes Chinese from right to left", () => {
  expect(readsLeftToRight([text("سەۋەبى: "), chinese])).toBe(false);
});

it("leaves what is not in words as the document runs", () => {
  expect(readsLeftToRight([text("2025-02-01")])).toBe(false);
});
