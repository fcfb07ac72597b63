export { wordRenderer } from "./word-renderer.ts";
