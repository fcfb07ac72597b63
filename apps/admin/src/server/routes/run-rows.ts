import { z } from "@hono/zod-openapi";
import { editions, formats } from "@mingzhang/batch";
import type { Run, Runs } from "../runs.ts";
import { runStates, unitStates } from "../schema/index.ts";
import { departmentCode } from "./routes.ts";

export const choice = z.object({
  editions: z.array(z.enum(editions)).min(1),
  formats: z.array(z.enum(formats as ["docx", "xlsx", "pdf", "html"])).min(1),
  /** Why departments are made in spite of their errors. */
  despite: z.string().trim().min(1).max(500).optional(),
});

export const newRun = choice.extend({
  year: z.number().int(),
  departments: z.array(departmentCode).min(1).max(5000).optional(),
});

const progress = z.object({
  waiting: z.number(),
  done: z.number(),
  failed: z.number(),
  cancelled: z.number(),
});

export const runRow = z.object({
  id: z.string(),
  year: z.number(),
  state: z.enum(runStates),
  editions: z.array(z.string()),
  formats: z.array(z.string()),
  despite: z.string().nullable(),
  createdBy: z.string(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  progress,
});

export const unitRow = z.object({
  department: z.string(),
  name: z.string(),
  version: z.number(),
  state: z.enum(unitStates),
  fault: z.string().nullable(),
});

export const started = z.object({ run: z.string() });

export const runParams = z.object({ run: z.string().regex(/^[0-9a-f]{16}$/) });

/** A run with how far it is. */
export async function rowOf(runs: Runs, { createdAt, finishedAt, ...rest }: Run): Promise<z.output<typeof runRow>> {
  return runRow.parse({
    ...rest,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    progress: await runs.progress(rest.id),
  });
}
