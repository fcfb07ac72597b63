export { htmlRenderer } from "./html-renderer.ts";
