import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "./database.ts";
import { disclosure, version } from "./schema/index.ts";

/** What files are made of. */
export type NewestVersion = Pick<typeof version.$inferSelect, "department" | "number" | "sha256" | "fileName">;

/** The newest version of each department of a year, or of some of them. */
export async function newestVersions(
  db: Database,
  year: number,
  departments?: readonly string[],
): Promise<readonly NewestVersion[]> {
  const here = eq(disclosure.year, year);
  return await db
    .select({
      department: version.department,
      number: version.number,
      sha256: version.sha256,
      fileName: version.fileName,
    })
    .from(disclosure)
    .innerJoin(
      version,
      and(
        eq(version.year, disclosure.year),
        eq(version.department, disclosure.department),
        eq(version.number, disclosure.version),
      ),
    )
    .where(departments === undefined ? here : and(here, inArray(disclosure.department, [...departments])));
}
