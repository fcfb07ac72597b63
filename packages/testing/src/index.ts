export * from "./expect-texts.ts";
export * from "./inlines.ts";
export { type ExpectedPart, missingFrom } from "./missing-from.ts";
export * from "./sample-document.ts";
export * from "./test-renderer.ts";
