export * from "./describe-problem.ts";
export * from "./generate.ts";
export * from "./name-template.ts";
export * from "./problem.ts";
export * from "./read-disclosure-file.ts";
export type { RenderDisclosure } from "./render-disclosure.ts";
export * from "./renderers.ts";
export { visible } from "./visible.ts";
