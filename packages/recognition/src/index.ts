export type { ProseFigures, WrongChange } from "./prose-figures.ts";
export * from "./recognise.ts";
