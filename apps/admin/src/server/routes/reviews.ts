import { createRoute, z } from "@hono/zod-openapi";
import { and, eq } from "drizzle-orm";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import type { Role } from "../roles.ts";
import { type DisclosureState, disclosure, review, reviewActions } from "../schema/index.ts";
import { allow, body, done, json, keyParams, newRoutes } from "./routes.ts";

type Action = (typeof reviewActions)[number];

interface Step {
  readonly by: Role;
  readonly from: readonly DisclosureState[];
  readonly to: DisclosureState;
  /** Whether it must be said why. */
  readonly remark: boolean;
}

/** What may follow what, and who decides it. */
const steps: Readonly<Record<Action, Step>> = {
  submitted: { by: "department", from: ["drafting", "returned"], to: "submitted", remark: false },
  withdrawn: { by: "department", from: ["submitted"], to: "drafting", remark: false },
  returned: { by: "bureau", from: ["submitted"], to: "returned", remark: true },
  approved: { by: "bureau", from: ["submitted", "drafting", "returned"], to: "approved", remark: false },
  reopened: { by: "bureau", from: ["approved", "published"], to: "returned", remark: true },
  published: { by: "bureau", from: ["approved"], to: "published", remark: false },
};

const request = z.object({
  action: z.enum(reviewActions),
  /** The version that was looked at; a newer one is not decided on unseen. */
  version: z.number().int(),
  remark: z.string().trim().max(2000).default(""),
});

/** What passes between a department and the bureau. */
export function reviewRoutes({ db, disclosures }: Services) {
  return newRoutes().openapi(
    createRoute({
      method: "post",
      path: "/disclosures/{year}/{department}/reviews",
      middleware: allow("bureau", "department"),
      request: { params: keyParams, body: body(request) },
      responses: { 201: json(done, "decided") },
    }),
    async (context) => {
      const key = context.req.valid("param");
      const { action, version, remark } = context.req.valid("json");
      const { role, username } = context.get("person");
      const { by, from, to, remark: needed } = steps[action];
      if (by !== role) throw new ApiError(403, "forbidden");
      if (needed && remark === "") throw new ApiError(400, "remark-needed");
      const found = await disclosures.find(key);
      if (found === undefined) throw new ApiError(404, "not-found");
      await db.transaction(async (tx) => {
        const here = and(eq(disclosure.year, key.year), eq(disclosure.department, key.department));
        const [current] = await tx.select().from(disclosure).where(here).for("update");
        if (current?.version !== version) throw new ApiError(409, "changed-meanwhile");
        if (!from.includes(current.state)) throw new ApiError(409, "wrong-state");
        await tx.update(disclosure).set({ state: to, updatedAt: new Date() }).where(here);
        await tx.insert(review).values({ ...key, version, action, remark, username });
      });
      context.set("auditDetail", { action, version, remark });
      return context.json({ done: true as const }, 201);
    },
  );
}
