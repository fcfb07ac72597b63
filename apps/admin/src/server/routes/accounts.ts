import { createRoute, z } from "@hono/zod-openapi";
import { asc, eq } from "drizzle-orm";
import { createAccount, initialPassword } from "../accounts.ts";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import { roles } from "../roles.ts";
import { department as departments, session, user } from "../schema/index.ts";
import { allow, body, departmentCode, done, json, newRoutes } from "./routes.ts";

const person = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  role: z.enum(roles),
  department: z.string().nullable(),
  blocked: z.boolean(),
  mustChangePassword: z.boolean(),
});

const newAccount = z.object({
  username: z.string().regex(/^[A-Za-z0-9][\w.-]{2,39}$/),
  name: z.string().trim().min(1).max(100),
  role: z.enum(roles),
  department: departmentCode.optional(),
});

/** A password is told once, to whoever hands it out, and never kept. */
const issued = z.object({ id: z.string(), password: z.string() });

const accountParams = z.object({ account: z.string().max(100) });

/** Who may sign in; the bureau alone says. */
export function accountRoutes({ auth, db }: Services) {
  async function find(id: string) {
    const [found] = await db.select().from(user).where(eq(user.id, id));
    if (found === undefined) throw new ApiError(404, "not-found");
    return found;
  }

  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/me",
        responses: {
          200: json(person.omit({ blocked: true }), "who is signed in"),
        },
      }),
      (context) => {
        const me = context.get("person");
        return context.json({ ...me, department: me.department ?? null }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/accounts",
        middleware: allow("bureau"),
        responses: { 200: json(z.array(person), "everybody who may sign in") },
      }),
      async (context) => {
        const rows = await db.select().from(user).orderBy(asc(user.username));
        const people = rows.map(({ id, name, username, role, department, banned, mustChangePassword }) => ({
          id,
          name,
          username: username ?? "",
          role: roles.find((known) => known === role) ?? "department",
          department,
          blocked: banned === true,
          mustChangePassword,
        }));
        return context.json(people, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/accounts",
        middleware: allow("bureau"),
        request: { body: body(newAccount) },
        responses: { 201: json(issued, "the account and its first password") },
      }),
      async (context) => {
        const { department, ...account } = context.req.valid("json");
        if ((account.role === "department") !== (department !== undefined))
          throw new ApiError(400, "role-and-department");
        if (department !== undefined) {
          const [known] = await db.select().from(departments).where(eq(departments.code, department));
          if (known === undefined) throw new ApiError(409, "no-such-department", { department });
        }
        const [taken] = await db.select().from(user).where(eq(user.username, account.username.toLowerCase()));
        if (taken !== undefined) throw new ApiError(409, "username-taken", { username: account.username });
        const password = initialPassword();
        const id = await createAccount(
          auth,
          { ...account, ...(department === undefined ? {} : { department }) },
          password,
          true,
        );
        context.set("auditDetail", { account: account.username, role: account.role, department });
        return context.json({ id, password }, 201);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/accounts/{account}/password",
        middleware: allow("bureau"),
        request: { params: accountParams },
        responses: { 200: json(issued, "a new first password; all sessions have ended") },
      }),
      async (context) => {
        const { id, username } = await find(context.req.valid("param").account);
        const password = initialPassword();
        const { password: hasher } = await auth.$context;
        const { internalAdapter } = await auth.$context;
        await internalAdapter.updatePassword(id, await hasher.hash(password));
        await db.update(user).set({ mustChangePassword: true }).where(eq(user.id, id));
        await db.delete(session).where(eq(session.userId, id));
        context.set("auditDetail", { account: username });
        return context.json({ id, password }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "put",
        path: "/accounts/{account}/blocked",
        middleware: allow("bureau"),
        request: { params: accountParams, body: body(z.object({ blocked: z.boolean() })) },
        responses: { 200: json(done, "blocked accounts cannot sign in, and their sessions have ended") },
      }),
      async (context) => {
        const { id, username } = await find(context.req.valid("param").account);
        const { blocked } = context.req.valid("json");
        if (id === context.get("person").id) throw new ApiError(409, "own-account");
        await db.update(user).set({ banned: blocked }).where(eq(user.id, id));
        if (blocked) await db.delete(session).where(eq(session.userId, id));
        context.set("auditDetail", { account: username, blocked });
        return context.json({ done: true as const }, 200);
      },
    );
}
