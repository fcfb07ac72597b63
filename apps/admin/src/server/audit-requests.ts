import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import { clientAddress } from "./client-address.ts";
import type { Env } from "./context.ts";
import type { Database } from "./database.ts";
import { audit } from "./schema/index.ts";

/** Records every request that would change something, also one that was refused; a new route needs no word of its own. */
export function auditRequests(db: Database) {
  return createMiddleware<Env>(async (context, next) => {
    await next();
    const { method } = context.req;
    if (method === "GET" || method === "HEAD") return;
    const { id, username } = context.get("person");
    // What is for every method stands around a route and is none itself.
    const route = matchedRoutes(context).findLast((matched) => matched.method === method);
    const year = Number(context.req.param("year"));
    await db.insert(audit).values({
      userId: id,
      username,
      address: context.req.header(clientAddress) ?? null,
      action: `${method} ${route?.path ?? context.req.path.slice(0, 200)}`,
      year: Number.isInteger(year) && year > 0 ? year : null,
      department: context.req.param("department") ?? null,
      status: context.res.status,
      detail: context.get("auditDetail") ?? null,
    });
  });
}
