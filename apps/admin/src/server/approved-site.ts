import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publishSite } from "@mingzhang/batch";
import type { Storage } from "@mingzhang/jobs";
import { type ManifestDepartment, manifestBytes, parseManifest } from "@mingzhang/receipt";
import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "./database.ts";
import { newestFilesJoin } from "./newest-joins.ts";
import { folderOf } from "./run-files.ts";
import { artifact, disclosure } from "./schema/index.ts";

/** A site in a folder of its own; `remove` when it is no longer read. */
export interface ApprovedSite {
  readonly folder: string;
  /** The codes of the departments in it. */
  readonly departments: readonly string[];
  remove(): Promise<void>;
}

/** The public site of a year: the departments that are approved, with the files that the last batch made of what was approved. */
export async function approvedSite(db: Database, storage: Storage, year: number): Promise<ApprovedSite | undefined> {
  const listed = await storage.read(`${folderOf(year)}manifest.json`);
  const manifest = listed === undefined ? undefined : parseManifest(listed);
  const approved = await approvedFiles(db, year);
  const departments = (manifest?.departments ?? []).filter((each) => isApproved(each, approved, year));
  if (departments.length === 0) return undefined;
  const work = await mkdtemp(join(tmpdir(), "mingzhang-site-"));
  const remove = () => rm(work, { recursive: true, force: true });
  try {
    const made = join(work, "made");
    for (const { path } of departments.flatMap(({ files }) => files)) {
      const bytes = await storage.read(folderOf(year) + path);
      if (bytes !== undefined) await put(join(made, path), bytes);
    }
    await put(join(made, "manifest.json"), manifestBytes({ version: 1, departments }));
    const folder = join(work, "site");
    const published: string[] = [];
    for await (const { department, problems, error } of publishSite({ inputs: [made], outputFolder: folder })) {
      if (error !== undefined) throw new Error("a site could not be made", { cause: error });
      if (department !== undefined && problems.length === 0) published.push(department.code);
    }
    if (published.length > 0) return { folder, departments: published, remove };
    await remove();
    return undefined;
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The hashes of the finished files of approved versions, by department. */
async function approvedFiles(db: Database, year: number): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const rows = await db
    .select({ code: artifact.department, key: artifact.key, sha256: artifact.sha256 })
    .from(artifact)
    .innerJoin(disclosure, newestFilesJoin)
    .where(and(eq(artifact.year, year), inArray(disclosure.state, ["approved", "published"])));
  const byCode = new Map<string, Map<string, string>>();
  for (const { code, key, sha256 } of rows)
    byCode.set(code, (byCode.get(code) ?? new Map<string, string>()).set(key, sha256));
  return byCode;
}

/** A batch that was made of another version than the approved one is not what was approved. */
function isApproved(
  { code, files, problems }: ManifestDepartment,
  approved: Awaited<ReturnType<typeof approvedFiles>>,
  year: number,
): boolean {
  const own = approved.get(code);
  return problems.length === 0 && files.every(({ path, sha256 }) => own?.get(folderOf(year) + path) === sha256);
}

async function put(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
