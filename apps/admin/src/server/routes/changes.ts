import { createRoute, z } from "@hono/zod-openapi";
import { and, desc, eq, lt } from "drizzle-orm";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import type { DisclosureKey, Version } from "../disclosures.ts";
import { review } from "../schema/index.ts";
import { allow, json, newRoutes, versionParams } from "./routes.ts";

/** What a version is compared with: last year's data, the version that was submitted before, or the one before it. */
const comparisons = ["last-year", "last-submitted", "last-version"] as const;

/** What changed against an earlier disclosure, as a page. */
export function changeRoutes({ db, disclosures, pool }: Services) {
  async function lastSubmitted({ year, department }: DisclosureKey, before: number): Promise<number | undefined> {
    const [found] = await db
      .select({ version: review.version })
      .from(review)
      .where(
        and(
          eq(review.year, year),
          eq(review.department, department),
          eq(review.action, "submitted"),
          lt(review.version, before),
        ),
      )
      .orderBy(desc(review.id))
      .limit(1);
    return found?.version;
  }

  async function earlier(
    key: DisclosureKey,
    number: number,
    comparison: (typeof comparisons)[number],
  ): Promise<Version | undefined> {
    switch (comparison) {
      case "last-year":
        return (await disclosures.versions({ ...key, year: key.year - 1 }))[0];
      case "last-submitted": {
        const submitted = await lastSubmitted(key, number);
        return submitted === undefined ? undefined : await disclosures.version(key, submitted);
      }
      case "last-version":
        return number === 1 ? undefined : await disclosures.version(key, number - 1);
    }
  }

  return newRoutes().openapi(
    createRoute({
      method: "get",
      path: "/disclosures/{year}/{department}/versions/{version}/changes",
      middleware: allow("bureau", "department"),
      request: { params: versionParams, query: z.object({ with: z.enum(comparisons) }) },
      responses: { 200: json(z.object({ html: z.string() }), "a page of what changed") },
    }),
    async (context) => {
      const { version: number, ...key } = context.req.valid("param");
      const after = await disclosures.version(key, number);
      const before = await earlier(key, number, context.req.valid("query").with);
      if (before === undefined) throw new ApiError(404, "nothing-earlier");
      const named = (version: Version) => {
        return { ...disclosures.kept(version), name: `${version.fileName} (${version.number})` };
      };
      const html = await pool.run("compare", { before: named(before), after: named(after) });
      return context.json({ html }, 200);
    },
  );
}
