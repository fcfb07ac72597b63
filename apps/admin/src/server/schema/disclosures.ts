import type { Edition, Format } from "@mingzhang/batch";
import type { Coverage } from "@mingzhang/translate";
import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

import type { CheckRecord } from "../check-record.ts";

const time = (name: string) => timestamp(name, { withTimezone: true });

export const department = pgTable("department", {
  /** As data files write it: `department.code`. */
  code: text("code").primaryKey(),
  name: text("name").notNull(),
});

/** What the bureau fixes for one fiscal year. */
export const fiscalYear = pgTable("fiscal_year", {
  year: integer("year").primaryKey(),
  /** The last day to publish, `2025-02-20`. */
  deadline: text("deadline").notNull(),
  /** The name of a profile of the rules that comes along. */
  profile: text("profile").notNull(),
  editions: jsonb("editions").$type<readonly Edition[]>().notNull(),
  formats: jsonb("formats").$type<readonly Format[]>().notNull(),
  /** What all departments together must come to, by functional category (类): `{ "201": "123456.78" }`, in 万元. */
  controlTotals: jsonb("control_totals").$type<Readonly<Record<string, string>>>().notNull(),
});

/** Where a department's disclosure of a year stands between its department and the bureau. */
export const disclosureStates = ["drafting", "submitted", "returned", "approved", "published"] as const;

export type DisclosureState = (typeof disclosureStates)[number];

export const disclosure = pgTable(
  "disclosure",
  {
    year: integer("year")
      .notNull()
      .references(() => fiscalYear.year),
    department: text("department")
      .notNull()
      .references(() => department.code),
    state: text("state", { enum: disclosureStates }).notNull().default("drafting"),
    /** The newest version; the one that was submitted or approved, in those states. */
    version: integer("version").notNull(),
    updatedAt: time("updated_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.year, table.department] })],
);

/** Where the data of a version came from. */
export const versionOrigins = ["uploaded", "mended", "translated"] as const;

/** The data of a disclosure at one time. Versions are added and never changed, but for what the checks of another profile find. */
export const version = pgTable(
  "version",
  {
    year: integer("year").notNull(),
    department: text("department").notNull(),
    /** Counts from 1. */
    number: integer("number").notNull(),
    origin: text("origin", { enum: versionOrigins }).notNull(),
    /** What the uploaded file was called. */
    fileName: text("file_name").notNull(),
    /** Of the data file, which the storage keeps by it. */
    sha256: text("sha256").notNull(),
    check: jsonb("check").$type<CheckRecord>().notNull(),
    /** How far it is translated into Uyghur. */
    coverage: jsonb("coverage").$type<Coverage>().notNull(),
    /** All it spends, in 万元; absent where the data does not say. */
    expenditure: text("expenditure"),
    /** What the department is called in Uyghur, where that is translated; files are named so. */
    uyghurName: text("uyghur_name"),
    createdBy: text("created_by").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.year, table.department, table.number] })],
);

/** A finished file of a version. */
export const artifact = pgTable(
  "artifact",
  {
    year: integer("year").notNull(),
    department: text("department").notNull(),
    version: integer("version").notNull(),
    edition: text("edition").$type<Edition>().notNull(),
    format: text("format").$type<Format>().notNull(),
    /** Where it lies in the storage. */
    key: text("key").notNull(),
    sha256: text("sha256").notNull(),
    bytes: integer("bytes").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.year, table.department, table.version, table.edition, table.format] }),
    foreignKey({
      columns: [table.year, table.department, table.version],
      foreignColumns: [version.year, version.department, version.number],
    }),
  ],
);
