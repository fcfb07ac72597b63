import { createRoute, z } from "@hono/zod-openapi";
import { describeProblem, editableTexts, editions } from "@mingzhang/batch";
import { loadLocale } from "@mingzhang/locales";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import { allow, body, json, keyParams, localeOf, newRoutes, versionParams } from "./routes.ts";

const editableText = z.object({ path: z.string(), label: z.string(), text: z.string() });

const changes = z.object({
  /** The version that the texts were read from. */
  version: z.number().int(),
  texts: z.record(z.string().max(200), z.string().max(20_000)),
});

const previewQuery = z.object({ edition: z.enum(editions).default("zh-CN") });

/** A disclosure's own words: read, looked at on the page, and mended. */
export function textRoutes({ disclosures, pool }: Services) {
  const readers = allow("bureau", "department");
  const everybody = allow("bureau", "department", "translator");
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/disclosures/{year}/{department}/versions/{version}/texts",
        middleware: readers,
        request: { params: versionParams },
        responses: { 200: json(z.array(editableText), "the texts that can be mended") },
      }),
      async (context) => {
        const { version, ...key } = context.req.valid("param");
        const disclosure = await disclosures.read(await disclosures.version(key, version));
        return context.json([...editableTexts(disclosure, loadLocale("zh-CN"))], 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/disclosures/{year}/{department}/texts",
        middleware: readers,
        request: { params: keyParams, body: body(changes) },
        responses: { 201: json(z.object({ version: z.number() }), "the version with the mended texts") },
      }),
      async (context) => {
        const key = context.req.valid("param");
        const { version: number, texts } = context.req.valid("json");
        const found = await disclosures.find(key);
        if (found?.version !== number) throw new ApiError(409, "changed-meanwhile");
        const version = await disclosures.version(key, number);
        const mended = await pool.run("mendTexts", { data: disclosures.kept(version), texts });
        if (!mended.ok) {
          const reasons = mended.problems.map((problem) => describeProblem(problem, localeOf(context)));
          throw new ApiError(400, "texts-refused", { reasons: reasons.join("\n") });
        }
        const added = await disclosures.add({
          data: mended.data,
          origin: "mended",
          fileName: version.fileName,
          createdBy: context.get("person").username,
        });
        context.set("auditDetail", { version: added.number, texts: Object.keys(texts) });
        return context.json({ version: added.number }, 201);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/disclosures/{year}/{department}/versions/{version}/preview",
        middleware: everybody,
        request: {
          params: versionParams,
          body: body(changes.pick({ texts: true }).extend(previewQuery.shape)),
        },
        responses: { 200: json(z.object({ html: z.string() }), "the page, with texts that are not saved yet") },
      }),
      async (context) => {
        const { version, ...key } = context.req.valid("param");
        const { texts, edition } = context.req.valid("json");
        const data = disclosures.kept(await disclosures.version(key, version));
        const html = await pool.run("previewPage", { data, texts, edition });
        if (html === undefined) throw new ApiError(400, "texts-refused", { reasons: "" });
        return context.json({ html }, 200);
      },
    );
}
