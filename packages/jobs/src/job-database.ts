import type { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { fromPglite, PgBoss } from "pg-boss";
import { openEmbeddedDatabase } from "./embedded-database.ts";

/** Where the queue and what is known of batches lie; an app may keep its own tables beside them. */
export type Connection =
  | { readonly kind: "embedded"; readonly lite: PGlite }
  | { readonly kind: "server"; readonly pool: Pool };

export interface JobDatabase {
  readonly connection: Connection;
  readonly boss: PgBoss;
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

const serverAddress = /^postgres(?:ql)?:\/\//;

/** For both the queue and everything else. */
const connections = 4;

/**
 * @param address `postgres://…`, or the folder of an embedded database
 * @throws {FolderInUseError} where another process works in the folder
 */
export async function openJobDatabase(address: string): Promise<JobDatabase> {
  const opened = serverAddress.test(address) ? openServer(address) : await openEmbedded(address);
  const boss = new PgBoss({
    ...(opened.connection.kind === "server"
      ? { connectionString: address, max: connections }
      : { db: fromPglite(opened.connection.lite), backend: "pglite" }),
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    openTelemetry: { enabled: false },
  });
  // A lost connection is taken up again by pg-boss; without a listener the event would end the process.
  boss.on("error", () => undefined);
  const close = async (): Promise<void> => {
    await boss.stop({ graceful: true, timeout: 5000 });
    await opened.close();
  };
  try {
    await boss.start();
  } catch (error) {
    await close();
    throw error;
  }
  return { ...opened, boss, close };
}

type Opened = Omit<JobDatabase, "boss">;

function openServer(connectionString: string): Opened {
  const pool = new Pool({ connectionString, max: connections });
  pool.on("error", () => undefined);
  return {
    connection: { kind: "server", pool },
    query: async <Row>(text: string, values: readonly unknown[] = []) => {
      return (await pool.query(text, [...values])).rows as readonly Row[];
    },
    close: () => pool.end(),
  };
}

async function openEmbedded(folder: string): Promise<Opened> {
  const { lite, close } = await openEmbeddedDatabase(folder);
  return {
    connection: { kind: "embedded", lite },
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await lite.query<Row>(text, [...values])).rows,
    close,
  };
}
