import { createRoute, z } from "@hono/zod-openapi";
import { describeRefusal, textLabels } from "@mingzhang/batch";
import { loadCatalogue } from "@mingzhang/catalogues";
import { loadLocale } from "@mingzhang/locales";
import { translationUnits } from "@mingzhang/translate";
import { asc, eq } from "drizzle-orm";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import { newestVersionJoin } from "../newest-joins.ts";
import { department as departments, disclosure as disclosures_, version as versions } from "../schema/index.ts";
import { allow, body, json, keyParams, localeOf, newRoutes, yearParam } from "./routes.ts";

const queueRow = z.object({
  department: z.string(),
  name: z.string(),
  version: z.number(),
  coverage: z.object({ reviewed: z.number(), draft: z.number(), missing: z.number() }),
});

const text = z.object({
  source: z.string(),
  target: z.string(),
  /** `proposed` by the memory: reviewed in another disclosure. */
  status: z.enum(["missing", "proposed", "draft", "reviewed"]),
  label: z.string(),
});

const entries = z.object({
  version: z.number().int(),
  texts: z
    .array(
      z.object({
        source: z.string().max(20_000),
        target: z.string().max(20_000),
        status: z.enum(["draft", "reviewed"]),
      }),
    )
    .min(1)
    .max(2000),
});

const language = "ug-CN";

/** The work of translators: which departments wait for them, and the texts of each beside what is proposed. */
export function translationRoutes({ db, disclosures, memory, pool }: Services) {
  const translators = allow("bureau", "translator");
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/years/{year}/translations",
        middleware: translators,
        request: { params: z.object({ year: yearParam }) },
        responses: { 200: json(z.array(queueRow), "every department with data, and how far it is translated") },
      }),
      async (context) => {
        const rows = await db
          .select({
            department: disclosures_.department,
            name: departments.name,
            version: disclosures_.version,
            coverage: versions.coverage,
          })
          .from(disclosures_)
          .innerJoin(departments, eq(departments.code, disclosures_.department))
          .innerJoin(versions, newestVersionJoin)
          .where(eq(disclosures_.year, context.req.valid("param").year))
          .orderBy(asc(disclosures_.department));
        return context.json(rows, 200);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/disclosures/{year}/{department}/translations",
        middleware: translators,
        request: { params: keyParams },
        responses: { 200: json(z.object({ version: z.number(), texts: z.array(text) }), "the texts of a department") },
      }),
      async (context) => {
        const found = await disclosures.find(context.req.valid("param"));
        if (found === undefined) throw new ApiError(404, "not-found");
        const disclosure = await disclosures.read(await disclosures.version(found, found.version));
        const label = textLabels(disclosure, loadLocale("zh-CN"));
        const units = translationUnits(disclosure, language, loadCatalogue(disclosure.year), await memory.current());
        const texts = units.map(({ source, target = "", status, paths }) => {
          return { source, target, status, label: label(paths[0] ?? "") };
        });
        return context.json({ version: found.version, texts }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/disclosures/{year}/{department}/translations",
        middleware: translators,
        request: { params: keyParams, body: body(entries) },
        responses: {
          200: json(
            z.object({
              version: z.number(),
              changed: z.number(),
              refusals: z.array(z.object({ source: z.string(), reason: z.string() })),
              /** Translations that do not use the glossary's words. */
              remarks: z.array(z.object({ source: z.string(), term: z.string(), expected: z.string() })),
            }),
            "taken over; what is refused leaves the translation that was there",
          ),
        },
      }),
      async (context) => {
        const key = context.req.valid("param");
        const { version: number, texts } = context.req.valid("json");
        const found = await disclosures.find(key);
        if (found?.version !== number) throw new ApiError(409, "changed-meanwhile");
        const version = await disclosures.version(key, number);
        const locale = localeOf(context);
        const acceptance = await pool.run("translate", { data: disclosures.kept(version), texts });
        let current = number;
        if (acceptance.data !== undefined) {
          const added = await disclosures.add({
            data: acceptance.data,
            origin: "translated",
            fileName: version.fileName,
            createdBy: context.get("person").username,
          });
          current = added.number;
        }
        context.set("auditDetail", { version: current, changed: acceptance.changed });
        return context.json(
          {
            version: current,
            changed: acceptance.changed,
            refusals: acceptance.refusals.map(({ source, code, values }) => {
              return { source, reason: describeRefusal({ code, values }, locale) };
            }),
            remarks: acceptance.remarks.map(({ source, term }) => {
              return { source, term: term.source, expected: term.target };
            }),
          },
          200,
        );
      },
    );
}
