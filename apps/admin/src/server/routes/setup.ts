import { createRoute, z } from "@hono/zod-openapi";
import { createAccount } from "../accounts.ts";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import { isStrongPassword } from "../password-policy.ts";
import { audit } from "../schema/index.ts";
import { body, done, json, newRoutes } from "./routes.ts";

const firstUser = z.object({
  key: z.string().max(100),
  username: z.string().regex(/^[A-Za-z][\w.-]{2,39}$/),
  password: z.string().max(200),
});

/** The first-run page: the only routes that need no session. */
export function setupRoutes({ auth, db, firstRun }: Services) {
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/setup",
        responses: { 200: json(z.object({ needed: z.boolean() }), "whether there is no user yet") },
      }),
      async (context) => context.json({ needed: await firstRun.isNeeded() }, 200),
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/setup",
        request: { body: body(firstUser) },
        responses: { 201: json(done, "the administrator can sign in") },
      }),
      async (context) => {
        const { key, username, password } = context.req.valid("json");
        await firstRun.begin(key);
        if (!isStrongPassword(password)) throw new ApiError(400, "weak-password");
        await createAccount(auth, { username, name: username, role: "bureau" }, password, false);
        await db.insert(audit).values({ username, action: "POST /api/setup", status: 201 });
        return context.json({ done: true as const }, 201);
      },
    );
}
