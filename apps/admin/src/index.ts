export type { App } from "./server/app.ts";
export { type ServeOptions, type Server, serve } from "./server/serve.ts";
