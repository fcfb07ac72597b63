import { fileURLToPath } from "node:url";
import type { Connection } from "@mingzhang/jobs";
import { drizzle as drizzleServer } from "drizzle-orm/node-postgres";
import { migrate as migrateServer } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { migrate as migrateEmbedded } from "drizzle-orm/pglite/migrator";
import * as schema from "./schema/index.ts";

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/** The app's tables, beside those of the job engine in the one database that both share. */
export async function openTables(connection: Connection): Promise<Database> {
  switch (connection.kind) {
    case "embedded": {
      const db = drizzleEmbedded(connection.lite, { schema });
      await migrateEmbedded(db, { migrationsFolder });
      return db;
    }
    case "server": {
      const db = drizzleServer(connection.pool, { schema });
      await migrateServer(db, { migrationsFolder });
      return db;
    }
  }
}
