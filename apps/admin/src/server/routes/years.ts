import { createRoute, z } from "@hono/zod-openapi";
import { editions, formats, profileNames } from "@mingzhang/batch";
import { catalogueYears } from "@mingzhang/catalogues";
import { asc, desc, eq } from "drizzle-orm";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import { department as departments, fiscalYear } from "../schema/index.ts";
import { allow, body, departmentCode, done, json, newRoutes, yearParam } from "./routes.ts";

const settings = z.object({
  deadline: z.iso.date(),
  profile: z.enum(profileNames as [string, ...string[]]),
  editions: z.array(z.enum(editions)).min(1),
  formats: z.array(z.enum(formats as ["docx", "xlsx", "pdf", "html"])).min(1),
  controlTotals: z.record(z.string().regex(/^\d{3}$/), z.string().regex(/^-?(0|[1-9]\d{0,11})\.\d{2}$/)),
});

const yearSettings = settings.extend({ year: z.number() });

const department = z.object({ code: departmentCode, name: z.string().trim().min(1).max(200) });

/** What the bureau fixes before departments begin: fiscal years, and which departments there are. */
export function yearRoutes({ db, rechecks }: Services) {
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/years",
        middleware: allow("bureau", "department", "translator"),
        responses: { 200: json(z.array(yearSettings), "the years that are set up, the latest first") },
      }),
      async (context) => {
        const rows = await db.select().from(fiscalYear).orderBy(desc(fiscalYear.year));
        return context.json(z.array(yearSettings).parse(rows), 200);
      },
    )
    .openapi(
      createRoute({
        method: "put",
        path: "/years/{year}",
        middleware: allow("bureau"),
        request: { params: z.object({ year: yearParam }), body: body(settings) },
        responses: { 200: json(done, "set up") },
      }),
      async (context) => {
        const { year } = context.req.valid("param");
        const values = context.req.valid("json");
        if (!catalogueYears.includes(year)) {
          throw new ApiError(400, "no-catalogue", { year: String(year), known: catalogueYears.join("、") });
        }
        await db
          .insert(fiscalYear)
          .values({ year, ...values })
          .onConflictDoUpdate({ target: fiscalYear.year, set: values });
        rechecks.begin();
        context.set("auditDetail", values);
        return context.json({ done: true as const }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/departments",
        middleware: allow("bureau"),
        responses: { 200: json(z.array(department), "every department, by its code") },
      }),
      async (context) => context.json(await db.select().from(departments).orderBy(asc(departments.code)), 200),
    )
    .openapi(
      createRoute({
        method: "put",
        path: "/departments/{code}",
        middleware: allow("bureau"),
        request: {
          params: z.object({ code: departmentCode }),
          body: body(department.omit({ code: true })),
        },
        responses: { 200: json(done, "added, or named anew") },
      }),
      async (context) => {
        const { code } = context.req.valid("param");
        const { name } = context.req.valid("json");
        await db
          .insert(departments)
          .values({ code, name })
          .onConflictDoUpdate({ target: departments.code, set: { name } });
        context.set("auditDetail", { code, name });
        return context.json({ done: true as const }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/departments/{code}",
        middleware: allow("bureau"),
        request: { params: z.object({ code: departmentCode }) },
        responses: { 200: json(done, "removed; one that has data stays") },
      }),
      async (context) => {
        const { code } = context.req.valid("param");
        try {
          await db.delete(departments).where(eq(departments.code, code));
        } catch {
          throw new ApiError(409, "department-has-data", { department: code });
        }
        context.set("auditDetail", { code });
        return context.json({ done: true as const }, 200);
      },
    );
}
