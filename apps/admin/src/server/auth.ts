import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { admin, username } from "better-auth/plugins";
import { createAccessControl } from "better-auth/plugins/access";
import { adminAc, defaultStatements, userAc } from "better-auth/plugins/admin/access";
import { eq } from "drizzle-orm";
import { clientAddress } from "./client-address.ts";
import type { Database } from "./database.ts";
import { isStrongPassword, shortestPassword } from "./password-policy.ts";
import * as schema from "./schema/index.ts";

export interface AuthOptions {
  readonly db: Database;
  readonly secret: string;
  /** Where browsers find the app, `https://budget.example`. */
  readonly origin: string;
}

const control = createAccessControl(defaultStatements);

/** The few of better-auth's own addresses that browsers may use; all else goes through routes with roles and an audit. */
export const authPaths = ["/sign-in/username", "/sign-out", "/get-session", "/change-password"] as const;

/** Who someone is, and how they prove it: names and passwords, sessions of a working day. */
export function createAuth({ db, secret, origin }: AuthOptions) {
  return betterAuth({
    secret,
    baseURL: origin,
    basePath: "/api/auth",
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    // What goes wrong is answered and audited; its own log would name users at a terminal.
    logger: { disabled: true },
    database: drizzleAdapter(db, { provider: "pg", schema }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    session: { expiresIn: 8 * 3600, updateAge: 1800, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: { "/sign-in/username": { window: 60, max: 10 }, "/change-password": { window: 60, max: 10 } },
    },
    user: {
      additionalFields: {
        department: { type: "string", required: false, input: false },
        mustChangePassword: { type: "boolean", required: false, input: false, defaultValue: true },
      },
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameValidator: (name) => /^[\w.-]+$/.test(name),
      }),
      admin({
        ac: control,
        roles: {
          bureau: control.newRole(adminAc.statements),
          department: control.newRole(userAc.statements),
          translator: control.newRole(userAc.statements),
        },
        defaultRole: "department",
        adminRoles: ["bureau"],
      }),
    ],
    advanced: {
      useSecureCookies: origin.startsWith("https:"),
      cookiePrefix: "mingzhang",
      ipAddress: { ipAddressHeaders: [clientAddress] },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        const password: unknown = (context.body as { readonly newPassword?: unknown } | undefined)?.newPassword;
        if (context.path === "/change-password" && !(typeof password === "string" && isStrongPassword(password))) {
          throw new APIError("BAD_REQUEST", { code: "weak-password", message: "weak-password" });
        }
      }),
      after: createAuthMiddleware(async (context) => {
        const { path } = context;
        if (path === "/get-session" || !authPaths.some((known) => known === path)) return;
        const person = context.context.newSession?.user ?? context.context.session?.user;
        const failed = context.context.returned instanceof APIError;
        const asked = (context.body as { readonly username?: unknown } | undefined)?.username;
        await db.insert(schema.audit).values({
          userId: person?.id ?? null,
          username: typeof asked === "string" ? asked.slice(0, 100) : String(person?.["username"] ?? ""),
          address: context.headers?.get(clientAddress) ?? null,
          action: `POST /api/auth${path}`,
          status: failed ? 401 : 200,
        });
        if (path === "/change-password" && !failed && person !== undefined) {
          await db.update(schema.user).set({ mustChangePassword: false }).where(eq(schema.user.id, person.id));
        }
      }),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
