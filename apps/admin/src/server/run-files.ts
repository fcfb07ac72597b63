import type { Format } from "@mingzhang/batch";
import type { TaskStatus } from "@mingzhang/jobs";
import { and, eq, inArray, or } from "drizzle-orm";
import type { Database } from "./database.ts";
import { artifact, type run, unit } from "./schema/index.ts";

type Run = typeof run.$inferSelect;

/** Where the engine puts a run's files; a whole year's are made in one place, which whoever publishes reads too. */
export function folderOf(year: number, single?: string): string {
  return single === undefined ? `documents/${year}/all/` : `documents/${year}/${single.toLowerCase()}/`;
}

/** Adds what a task made to the files of its version; what stood in their places before is no more. */
export async function recordFiles(db: Database, { year }: Run, version: number, folder: string, task: TaskStatus) {
  const { department, edition, outcome } = task;
  if (department === undefined || edition === undefined || outcome === undefined) return;
  const made = outcome.documents.map(({ path, format, sha256, bytes }) => {
    const file = { year, department: department.code, version, edition, format: format as Format };
    return { ...file, key: folder + path, sha256, bytes };
  });
  if (made.length === 0) return;
  const keys = made.map(({ key }) => key);
  const formats = made.map(({ format }) => format);
  await db.transaction(async (tx) => {
    const same = and(
      eq(artifact.year, year),
      eq(artifact.department, department.code),
      eq(artifact.version, version),
      eq(artifact.edition, edition),
      inArray(artifact.format, formats),
    );
    await tx.delete(artifact).where(or(same, inArray(artifact.key, keys)));
    await tx.insert(artifact).values(made);
  });
}

/** What became of a department of which every edition has had its turn. */
export async function settleUnit(db: Database, run: string, tasks: readonly TaskStatus[]): Promise<void> {
  const [first] = tasks;
  if (first?.department === undefined) return;
  const failed = tasks.find(({ state }) => state === "refused" || state === "failed");
  const cancelled = tasks.some(({ state }) => state === "cancelled");
  const state = failed !== undefined ? "failed" : cancelled ? "cancelled" : "done";
  await db
    .update(unit)
    .set({ state, fault: failed === undefined ? null : faultOf(failed), finishedAt: new Date() })
    .where(and(eq(unit.run, run), eq(unit.department, first.department.code)));
}

/** A code of the words `run.fault`. */
function faultOf({ outcome }: TaskStatus): string {
  const codes = outcome?.problems.map(({ code }) => code) ?? [];
  return codes.includes("errors-found") ? "errors-found" : "internal";
}
