import { fromPglite, PgBoss } from "pg-boss";
import { openEmbeddedDatabase } from "./embedded-database.ts";
import { queueName } from "./task.ts";

/** The queue's database: within this process, or a PostgreSQL server that many processes share. */
export interface JobDatabase {
  readonly boss: PgBoss;
  /** Whether this process is the only one. */
  readonly embedded: boolean;
  query(text: string, values: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** A job that its worker no longer vouches for goes to another one after so many seconds; pg-boss takes no fewer. */
const heartbeatSeconds = 10;

/**
 * @param address `postgres://…`, or the folder of an embedded database
 * @throws {FolderInUseError} where another process works in the folder
 */
export async function openJobDatabase(address: string): Promise<JobDatabase> {
  const embedded = !/^postgres(?:ql)?:\/\//.test(address);
  const lite = embedded ? await openEmbeddedDatabase(address) : undefined;
  const boss = new PgBoss({
    ...(lite === undefined
      ? { connectionString: address, max: 4 }
      : { db: fromPglite(lite.lite), backend: "pglite" }),
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  // A lost connection is taken up again by pg-boss; without a listener the event would end the process.
  boss.on("error", () => undefined);
  const close = async (): Promise<void> => {
    await boss.stop({ graceful: true, timeout: 5000 });
    await lite?.close();
  };
  try {
    await boss.start();
    await boss.createQueue(queueName(), { heartbeatSeconds, retryLimit: 5, expireInSeconds: 3600, notify: true });
    if (embedded) await failOrphans(boss);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    boss,
    embedded,
    query: async (text, values) => (await boss.getDb().executeSql(text, [...values])).rows,
    close,
  };
}

/** Jobs that were under way when this database's last process was killed: nobody else can be at work on them. */
async function failOrphans(boss: PgBoss): Promise<void> {
  const { rows } = await boss.getDb().executeSql("SELECT name, id FROM pgboss.job WHERE state = 'active'");
  for (const { name, id } of rows as readonly { readonly name: string; readonly id: string }[]) {
    await boss.fail(name, id, { message: "the process was killed" });
  }
}
