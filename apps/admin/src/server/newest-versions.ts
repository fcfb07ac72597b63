import type { KnownFile } from "@mingzhang/jobs";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "./database.ts";
import { newestVersionJoin } from "./newest-joins.ts";
import { department, disclosure, version } from "./schema/index.ts";

/** What files are made of. */
export interface NewestVersion
  extends Pick<typeof version.$inferSelect, "year" | "department" | "number" | "sha256" | "fileName"> {
  /** What the department is called. */
  readonly name: string;
}

/** The newest version of each department of a year, or of some of them. */
export async function newestVersions(
  db: Database,
  year: number,
  departments?: readonly string[],
): Promise<readonly NewestVersion[]> {
  const here = eq(disclosure.year, year);
  return await db
    .select({
      year: version.year,
      department: version.department,
      name: department.name,
      number: version.number,
      sha256: version.sha256,
      fileName: version.fileName,
    })
    .from(disclosure)
    .innerJoin(version, newestVersionJoin)
    .innerJoin(department, eq(department.code, version.department))
    .where(departments === undefined ? here : and(here, inArray(disclosure.department, [...departments])))
    // The same departments in the same order are the same batch.
    .orderBy(asc(version.department));
}

/** Whose a version is was found out when it came in. */
export function knownFile({ fileName, sha256, department: code, name, year }: NewestVersion): KnownFile {
  return { file: fileName, sha256, department: { code, name, year } };
}
