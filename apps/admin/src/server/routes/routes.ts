import { OpenAPIHono, z } from "@hono/zod-openapi";
import { type Locale, loadLocale } from "@mingzhang/locales";
import type { AdminLanguage } from "@mingzhang/locales/admin";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { ApiError } from "../api-error.ts";
import type { Env } from "../context.ts";
import type { Role } from "../roles.ts";

/** A group of routes; what a request gets wrong is answered with the field's name. */
export function newRoutes(): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return;
      const fields = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
      throw new ApiError(400, "bad-request", { fields });
    },
  });
}

/** Lets the named roles pass; every route says whom it is for. */
export function allow(...roles: readonly Role[]) {
  return createMiddleware<Env>(async (context, next) => {
    if (!roles.includes(context.get("person").role)) throw new ApiError(403, "forbidden");
    await next();
  });
}

/** What a route answers in JSON. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** What a route is sent in JSON. */
export function body<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } };
}

export const done = z.object({ done: z.literal(true) });

export const yearParam = z.coerce.number<string>().int().min(2015).max(2099);

export const departmentCode = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const keyParams = z.object({ year: yearParam, department: departmentCode });

export const versionParams = keyParams.extend({ version: z.coerce.number<string>().int().min(1) });

/** The language of the pages. */
export function languageOf(context: Context): AdminLanguage {
  return context.req.header("accept-language")?.startsWith("ug") === true ? "ug-CN" : "zh-CN";
}

/** The words for what only the server can say: why a file could not be read. */
export function localeOf(context: Context): Locale {
  return loadLocale(languageOf(context));
}
