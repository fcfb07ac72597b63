import { createRoute, z } from "@hono/zod-openapi";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Services } from "../context.ts";
import { newestVersionJoin } from "../newest-joins.ts";
import { isOutdated } from "../rechecks.ts";
import { artifact, department, disclosure, disclosureStates, fiscalYear, version } from "../schema/index.ts";
import { allow, json, languageOf, newRoutes, yearParam } from "./routes.ts";

const row = z.object({
  code: z.string(),
  name: z.string(),
  /** `missing` where nothing was uploaded yet. */
  state: z.enum(["missing", ...disclosureStates]),
  version: z.number().nullable(),
  findings: z.object({ error: z.number(), warning: z.number(), info: z.number() }).nullable(),
  coverage: z.object({ reviewed: z.number(), draft: z.number(), missing: z.number() }).nullable(),
  /** Whether it waits to be checked by the profile that the year has now. */
  rechecking: z.boolean(),
  /** How many finished files the newest version has. */
  files: z.number(),
  /** All it spends, in 万元. */
  expenditure: z.string().nullable(),
  updatedAt: z.string().nullable(),
});

const cityCheck = z.object({
  totals: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      sum: z.string(),
      control: z.string().nullable(),
      difference: z.string().nullable(),
    }),
  ),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(["error", "warning", "info"]),
      title: z.string(),
      message: z.string(),
      fix: z.string(),
      department: z.string().nullable(),
    }),
  ),
});

/** Where everybody stands; a department sees its own line. */
export function boardRoutes({ db, cityChecks }: Services) {
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/years/{year}/board",
        middleware: allow("bureau", "department"),
        request: { params: z.object({ year: yearParam }) },
        responses: { 200: json(z.array(row), "a line for each department, by its code") },
      }),
      async (context) => {
        const { year } = context.req.valid("param");
        const { role, department: own } = context.get("person");
        const files = db
          .select({ count: sql<number>`count(*)::int` })
          .from(artifact)
          .where(
            and(
              eq(artifact.year, disclosure.year),
              eq(artifact.department, disclosure.department),
              eq(artifact.version, disclosure.version),
            ),
          );
        const rows = await db
          .select({
            code: department.code,
            name: department.name,
            state: disclosure.state,
            version: disclosure.version,
            findings: sql<z.output<typeof row>["findings"]>`${version.check} -> 'counts'`,
            rechecking: sql<boolean>`coalesce(${isOutdated}, false)`,
            coverage: version.coverage,
            expenditure: version.expenditure,
            files: sql<number>`coalesce((${files}), 0)`,
            updatedAt: disclosure.updatedAt,
          })
          .from(department)
          .leftJoin(fiscalYear, eq(fiscalYear.year, year))
          .leftJoin(disclosure, and(eq(disclosure.department, department.code), eq(disclosure.year, year)))
          .leftJoin(version, newestVersionJoin)
          .where(role === "bureau" ? undefined : eq(department.code, own ?? ""))
          .orderBy(asc(department.code));
        const board = rows.map(({ state, updatedAt, ...rest }) => ({
          ...rest,
          state: state ?? ("missing" as const),
          updatedAt: updatedAt?.toISOString() ?? null,
        }));
        return context.json(board, 200);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/years/{year}/city",
        middleware: allow("bureau"),
        request: { params: z.object({ year: yearParam }) },
        responses: { 200: json(cityCheck, "what holds of all departments together, and what does not") },
      }),
      async (context) => {
        const { totals, findings } = await cityChecks.current(context.req.valid("param").year, languageOf(context));
        return context.json({ totals: [...totals], findings: [...findings] }, 200);
      },
    );
}
