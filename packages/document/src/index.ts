export * from "./document.ts";
export * from "./grid.ts";
export * from "./missing-glyph-error.ts";
export * from "./outline.ts";
export * from "./plain-text.ts";
export * from "./renderer.ts";
export * from "./theme.ts";
export * from "./volumes.ts";
