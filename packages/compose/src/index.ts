export { compose } from "./compose.ts";
export type { ComposeOptions } from "./composer.ts";
export { type FormWords, formWords } from "./forms/form-words.ts";
