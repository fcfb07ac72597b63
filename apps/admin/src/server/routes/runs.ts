import { createRoute, z } from "@hono/zod-openapi";
import { asc, desc, eq } from "drizzle-orm";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import { department, run, unit } from "../schema/index.ts";
import { allow, body, done, json, keyParams, newRoutes, yearParam } from "./routes.ts";
import { choice, newRun, rowOf, runParams, runRow, started, unitRow } from "./run-rows.ts";

/** Making files: a city's at once by the bureau, and each department its own. */
export function runRoutes({ db, runs }: Services) {
  async function find(id: string) {
    const found = await runs.find(id);
    if (found === undefined) throw new ApiError(404, "not-found");
    return found;
  }

  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/runs",
        middleware: allow("bureau"),
        request: { query: z.object({ year: yearParam }) },
        responses: { 200: json(z.array(runRow), "the last runs of a year, the newest first") },
      }),
      async (context) => {
        const { year } = context.req.valid("query");
        const rows = await db.select().from(run).where(eq(run.year, year)).orderBy(desc(run.createdAt)).limit(20);
        return context.json(
          await Promise.all(rows.filter(({ single }) => !single).map((each) => rowOf(runs, each))),
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/runs",
        middleware: allow("bureau"),
        request: { body: body(newRun) },
        responses: { 202: json(started, "begun") },
      }),
      async (context) => {
        const { despite, departments, ...rest } = context.req.valid("json");
        const id = await runs.start({
          ...rest,
          ...(departments === undefined ? {} : { departments }),
          ...(despite === undefined ? {} : { despite }),
          createdBy: context.get("person").username,
          single: false,
        });
        context.set("auditDetail", { run: id, ...context.req.valid("json") });
        return context.json({ run: id }, 202);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/runs/{run}",
        middleware: allow("bureau"),
        request: { params: runParams },
        responses: { 200: json(runRow.extend({ units: z.array(unitRow) }), "a run and its departments") },
      }),
      async (context) => {
        const { run: id } = context.req.valid("param");
        const row = await rowOf(runs, await find(id));
        const units = await db
          .select({
            department: unit.department,
            name: department.name,
            version: unit.version,
            state: unit.state,
            fault: unit.fault,
          })
          .from(unit)
          .innerJoin(department, eq(department.code, unit.department))
          .where(eq(unit.run, id))
          .orderBy(asc(unit.department));
        return context.json({ ...row, units }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/runs/{run}/cancel",
        middleware: allow("bureau"),
        request: { params: runParams },
        responses: { 200: json(done, "nothing more of it is begun") },
      }),
      async (context) => {
        const { id } = await find(context.req.valid("param").run);
        await runs.cancel(id);
        return context.json({ done: true as const }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/runs/{run}/resume",
        middleware: allow("bureau"),
        request: { params: runParams },
        responses: { 200: json(done, "what was cancelled or failed is made") },
      }),
      async (context) => {
        const { id } = await find(context.req.valid("param").run);
        await runs.resume(id);
        return context.json({ done: true as const }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/disclosures/{year}/{department}/files",
        middleware: allow("bureau", "department"),
        request: { params: keyParams, body: body(choice) },
        responses: { 202: json(started, "begun, before any run of a whole city") },
      }),
      async (context) => {
        const { year, department: code } = context.req.valid("param");
        const { despite, ...rest } = context.req.valid("json");
        const id = await runs.start({
          year,
          departments: [code],
          ...rest,
          ...(despite === undefined ? {} : { despite }),
          createdBy: context.get("person").username,
          single: true,
        });
        context.set("auditDetail", { run: id, ...context.req.valid("json") });
        return context.json({ run: id }, 202);
      },
    );
}
