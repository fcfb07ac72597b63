export * from "./expect-texts.ts";
export * from "./inlines.ts";
export * from "./sample-document.ts";
export * from "./test-renderer.ts";
