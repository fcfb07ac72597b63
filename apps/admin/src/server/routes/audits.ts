import { createRoute, z } from "@hono/zod-openapi";
import { and, desc, eq, lt } from "drizzle-orm";
import type { Services } from "../context.ts";
import { audit } from "../schema/index.ts";
import { allow, departmentCode, json, newRoutes } from "./routes.ts";

const auditRow = z.object({
  id: z.number(),
  at: z.string(),
  username: z.string().nullable(),
  address: z.string().nullable(),
  action: z.string(),
  year: z.number().nullable(),
  department: z.string().nullable(),
  status: z.number(),
  detail: z.record(z.string(), z.unknown()).nullable(),
});

const query = z.object({
  /** Rows before this one. */
  before: z.coerce.number<string>().int().optional(),
  department: departmentCode.optional(),
});

/** What was done by whom; it can be read, and nothing else. */
export function auditRoutes({ db }: Services) {
  return newRoutes().openapi(
    createRoute({
      method: "get",
      path: "/audits",
      middleware: allow("bureau"),
      request: { query },
      responses: { 200: json(z.array(auditRow), "the last hundred steps, the newest first") },
    }),
    async (context) => {
      const { before, department } = context.req.valid("query");
      const rows = await db
        .select()
        .from(audit)
        .where(
          and(
            before === undefined ? undefined : lt(audit.id, before),
            department === undefined ? undefined : eq(audit.department, department),
          ),
        )
        .orderBy(desc(audit.id))
        .limit(100);
      return context.json(
        rows.map((row) => ({ ...row, at: row.at.toISOString() })),
        200,
      );
    },
  );
}
