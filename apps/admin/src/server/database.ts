import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzleServer } from "drizzle-orm/node-postgres";
import { migrate as migrateServer } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import { Pool } from "pg";
import * as schema from "./schema/index.ts";

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface OpenDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/** @param address `postgres://…`, the folder of an embedded database, or `memory:` for one that is forgotten when it is closed */
export async function openDatabase(address: string): Promise<OpenDatabase> {
  return /^postgres(?:ql)?:\/\//.test(address) ? await onServer(address) : await embedded(address);
}

async function onServer(connectionString: string): Promise<OpenDatabase> {
  const pool = new Pool({ connectionString, max: 8 });
  // A lost connection is replaced; without a listener the event would end the process.
  pool.on("error", () => undefined);
  const db = drizzleServer(pool, { schema });
  await migrateServer(db, { migrationsFolder });
  return { db, close: () => pool.end() };
}

async function embedded(address: string): Promise<OpenDatabase> {
  if (address !== "memory:") await mkdir(dirname(address), { recursive: true });
  const lite = await (address === "memory:" ? PGlite.create() : PGlite.create(address));
  const db = drizzleEmbedded(lite, { schema });
  await migrateEmbedded(db, { migrationsFolder });
  return { db, close: () => lite.close() };
}
