import { and, eq } from "drizzle-orm";
import { artifact, disclosure, version } from "./schema/index.ts";

/** Joins a department's disclosure with its newest version. */
export const newestVersionJoin = and(
  eq(version.year, disclosure.year),
  eq(version.department, disclosure.department),
  eq(version.number, disclosure.version),
);

/** Joins files with the disclosure whose newest version they were made of; those of earlier ones fall away. */
export const newestFilesJoin = and(
  eq(disclosure.year, artifact.year),
  eq(disclosure.department, artifact.department),
  eq(disclosure.version, artifact.version),
);
