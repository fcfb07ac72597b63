import type { Edition, Format } from "@mingzhang/batch";
import { boolean, integer, jsonb, pgTable, primaryKey, serial, text, timestamp } from "drizzle-orm/pg-core";

const time = (name: string) => timestamp(name, { withTimezone: true });

/** Who did what; rows are added and neither changed nor removed, which a trigger of the database sees to. */
export const audit = pgTable("audit", {
  id: serial("id").primaryKey(),
  at: time("at").notNull().defaultNow(),
  userId: text("user_id"),
  username: text("username"),
  address: text("address"),
  /** The method and the pattern of the address, `POST /api/v1/departments`. */
  action: text("action").notNull(),
  year: integer("year"),
  department: text("department"),
  /** What was answered; 400 and above did not happen. */
  status: integer("status").notNull(),
  detail: jsonb("detail").$type<Readonly<Record<string, unknown>>>(),
});

export const reviewActions = ["submitted", "withdrawn", "returned", "approved", "reopened", "published"] as const;

/** What passed between a department and the bureau about a version. */
export const review = pgTable("review", {
  id: serial("id").primaryKey(),
  at: time("at").notNull().defaultNow(),
  year: integer("year").notNull(),
  department: text("department").notNull(),
  version: integer("version").notNull(),
  action: text("action", { enum: reviewActions }).notNull(),
  remark: text("remark").notNull(),
  username: text("username").notNull(),
});

export const runStates = ["running", "cancelled", "finished"] as const;

/** One making of many departments' files. */
export const run = pgTable("run", {
  id: text("id").primaryKey(),
  year: integer("year").notNull(),
  state: text("state", { enum: runStates }).notNull().default("running"),
  editions: jsonb("editions").$type<readonly Edition[]>().notNull(),
  formats: jsonb("formats").$type<readonly Format[]>().notNull(),
  /** Why departments are made in spite of their errors. */
  despite: text("despite"),
  createdBy: text("created_by").notNull(),
  createdAt: time("created_at").notNull().defaultNow(),
  finishedAt: time("finished_at"),
  /** Whether it makes all that the bureau chose, or one department alone. */
  single: boolean("single").notNull().default(false),
});

export const unitStates = ["waiting", "done", "failed", "cancelled"] as const;

/** One department of a run. */
export const unit = pgTable(
  "unit",
  {
    run: text("run")
      .notNull()
      .references(() => run.id),
    department: text("department").notNull(),
    version: integer("version").notNull(),
    state: text("state", { enum: unitStates }).notNull().default("waiting"),
    /** Why it failed, as a code of the words `error`. */
    fault: text("fault"),
    finishedAt: time("finished_at"),
  },
  (table) => [primaryKey({ columns: [table.run, table.department] })],
);
