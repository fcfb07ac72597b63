export { htmlRenderer } from "./html-renderer.ts";
export { type Attributes, element, join, type Markup, text } from "./markup.ts";
