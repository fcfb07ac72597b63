import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const folder = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** The pages as they were built; every address that is no file is the one page, which finds its own way. */
export function pages(): Hono {
  const found = new Hono();
  // Run from its sources, the server has no pages: Vite serves them while they are worked on.
  if (!existsSync(folder)) return found;
  found.get("/assets/*", async (context, next) => {
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    await next();
  });
  found.get("*", serveStatic({ root: folder }));
  found.get("*", serveStatic({ root: folder, path: "index.html" }));
  return found;
}
