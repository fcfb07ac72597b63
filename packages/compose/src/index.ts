export { compose } from "./compose.ts";
export type { ComposeOptions } from "./composer.ts";
