import { createRoute, z } from "@hono/zod-openapi";
import { adminLanguages } from "@mingzhang/locales/admin";
import { and, asc, desc, eq } from "drizzle-orm";
import { ApiError } from "../api-error.ts";
import { checkRecordSchema } from "../check-record.ts";
import type { Services } from "../context.ts";
import {
  artifact,
  department as departments,
  disclosureStates,
  review,
  reviewActions,
  run,
  unit,
  unitStates,
  versionOrigins,
} from "../schema/index.ts";
import { allow, json, keyParams, languageOf, newRoutes, versionParams } from "./routes.ts";

const overview = z.object({
  name: z.string(),
  state: z.enum(disclosureStates),
  version: z.number(),
  versions: z.array(
    z.object({
      number: z.number(),
      origin: z.enum(versionOrigins),
      fileName: z.string(),
      createdBy: z.string(),
      createdAt: z.string(),
      findings: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
    }),
  ),
  files: z.array(
    z.object({
      version: z.number(),
      edition: z.string(),
      format: z.string(),
      bytes: z.number(),
      createdAt: z.string(),
    }),
  ),
  /** The last time that files were asked for, where that was. */
  making: z.object({ state: z.enum(unitStates), fault: z.string().nullable() }).nullable(),
  reviews: z.array(
    z.object({
      at: z.string(),
      version: z.number(),
      action: z.enum(reviewActions),
      remark: z.string(),
      username: z.string(),
    }),
  ),
});

/** One department's disclosure of a year: its versions, what the check found, and its data. */
export function disclosureRoutes({ db, disclosures, pool }: Services) {
  const readers = allow("bureau", "department");
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/disclosures/{year}/{department}",
        middleware: readers,
        request: { params: keyParams },
        responses: { 200: json(overview, "where it stands and how it came there") },
      }),
      async (context) => {
        const key = context.req.valid("param");
        const found = await disclosures.find(key);
        if (found === undefined) throw new ApiError(404, "not-found");
        const [named] = await db.select().from(departments).where(eq(departments.code, key.department));
        const files = await db
          .select()
          .from(artifact)
          .where(and(eq(artifact.year, key.year), eq(artifact.department, key.department)))
          .orderBy(desc(artifact.version), desc(artifact.edition), asc(artifact.format));
        const reviews = await db
          .select()
          .from(review)
          .where(and(eq(review.year, key.year), eq(review.department, key.department)))
          .orderBy(desc(review.id));
        const [making] = await db
          .select({ state: unit.state, fault: unit.fault })
          .from(unit)
          .innerJoin(run, eq(run.id, unit.run))
          .where(and(eq(run.year, key.year), eq(unit.department, key.department)))
          .orderBy(desc(run.createdAt))
          .limit(1);
        const versions = await disclosures.versions(key);
        const { state, version } = found;
        return context.json(
          {
            name: named?.name ?? key.department,
            state,
            version,
            versions: versions.map(({ number, origin, fileName, createdBy, createdAt, check }) => {
              return {
                number,
                origin,
                fileName,
                createdBy,
                createdAt: createdAt.toISOString(),
                findings: check.counts,
              };
            }),
            files: files.map((file) => ({ ...file, createdAt: file.createdAt.toISOString() })),
            making: making ?? null,
            reviews: reviews.map((each) => ({ ...each, at: each.at.toISOString() })),
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/disclosures/{year}/{department}/versions/{version}/findings",
        middleware: readers,
        request: { params: versionParams },
        responses: { 200: json(checkRecordSchema, "what the check found, the gravest first") },
      }),
      async (context) => {
        const { version, ...key } = context.req.valid("param");
        const found = await disclosures.version(key, version);
        return context.json(await disclosures.check(found, languageOf(context)), 200);
      },
    )
    .get("/disclosures/:year/:department/template", allow("bureau", "department"), async (context) => {
      const key = keyParams.parse(context.req.param());
      const current = await disclosures.newest(key);
      const previous = await disclosures.newest({ ...key, year: key.year - 1 });
      const asked = context.req.query("language");
      const language = adminLanguages.find((each) => each === asked) ?? languageOf(context);
      context.header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      context.header("Content-Disposition", `attachment; filename="${key.department}-${key.year}.xlsx"`);
      return context.body(Buffer.from(await pool.run("template", { ...key, language, current, previous })));
    })
    .get("/disclosures/:year/:department/versions/:version/data", allow("bureau", "department"), async (context) => {
      const { version: number, ...key } = versionParams.parse(context.req.param());
      const version = await disclosures.version(key, number);
      context.header("Content-Type", "application/json; charset=utf-8");
      context.header("Content-Disposition", `attachment; filename="${key.department}-${key.year}.json"`);
      return context.body(Buffer.from(await disclosures.bytes(version)));
    });
}
