import { testRenderer } from "@mingzhang/testing";
import { readParagraphs } from "./read-docx.test-support.ts";
import { wordRenderer } from "./word-renderer.ts";

testRenderer(wordRenderer, {
  extract: async (bytes) => readParagraphs(bytes).map(({ text }) => text),
});
