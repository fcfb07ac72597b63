import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type HttpBindings, serve as listen } from "@hono/node-server";
import { absoluteAddress, openEngine, openStorage } from "@mingzhang/jobs";
import { Hono } from "hono";
import { createApp } from "./app.ts";
import { createAuth } from "./auth.ts";
import { CityChecks } from "./city-checks.ts";
import { clientAddress } from "./client-address.ts";
import { openTables } from "./database.ts";
import { openDisclosurePool } from "./disclosure-pool.ts";
import { Disclosures } from "./disclosures.ts";
import { FirstRun } from "./first-run.ts";
import { pages } from "./pages.ts";
import { Rechecks } from "./rechecks.ts";
import { Runs } from "./runs.ts";
import { TranslationMemories } from "./translation-memories.ts";

export interface ServeOptions {
  /** Where everything lies: data, finished files, and the database unless it is elsewhere. */
  readonly folder: string;
  /** `postgres://…`; an embedded database in the folder where absent. */
  readonly database?: string;
  /** Where data and finished files lie: a folder, or `s3://…`; a folder in the folder where absent. */
  readonly storage?: string;
  /** How many departments are made at a time; as many as there are cores when absent, none where other processes do the work. */
  readonly workers?: number;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Where browsers find the app, when that is not this machine itself: `https://budget.example`. */
  readonly origin?: string;
  /** Whether the app stands behind a proxy that says in `x-forwarded-for` where requests come from. */
  readonly proxied?: boolean;
  readonly requestsPerMinute?: number;
  /** Another module for the processes that work on disclosures, in tests of what may go wrong with them. */
  readonly disclosureProcess?: URL;
  /** Told of defects. */
  readonly report: (error: unknown) => void;
}

export interface Server {
  readonly origin: string;
  /** Where the administrator's password is set, while there is none. */
  readonly firstRun?: string;
  /** Every address that it answers below `/api`, so that a test can try them all. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  close(): Promise<void>;
}

/** Opens the database, takes up what was left undone, and answers browsers. */
export async function serve(options: ServeOptions): Promise<Server> {
  const { folder, host, port, requestsPerMinute = 1200, report } = options;
  await mkdir(folder, { recursive: true });
  const engine = await openEngine({
    database: options.database ?? join(folder, "database"),
    ...(options.workers === undefined ? {} : { workers: options.workers }),
  });
  const db = await openTables(engine.connection);
  const hono = new Hono<{ Bindings: HttpBindings }>();
  const listening = listen({
    fetch: hono.fetch,
    hostname: host,
    port,
    // Longer than browsers and proxies keep a line that is not used, so that none is cut while it is taken up again.
    serverOptions: { keepAliveTimeout: 75_000 },
  });
  await new Promise<void>((resolve, reject) => {
    listening.once("listening", resolve);
    listening.once("error", reject);
  });
  const address = listening.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  const origin = options.origin ?? `http://${host.includes(":") ? `[${host}]` : host}:${bound}`;

  const place = absoluteAddress(options.storage ?? join(folder, "files"));
  const storage = openStorage(place);
  const pool = openDisclosurePool(options.disclosureProcess);
  const disclosures = new Disclosures(db, place, pool);
  const runs = new Runs(db, engine, place, report);
  const cityChecks = new CityChecks(db, place, pool);
  const rechecks = new Rechecks(db, disclosures, report);
  const firstRun = new FirstRun(db);
  const auth = createAuth({ db, secret: await secretOf(folder), origin });
  const memory = new TranslationMemories(db, disclosures);
  const services = { db, auth, storage, pool, disclosures, cityChecks, rechecks, memory, runs, firstRun };
  const app = createApp(services, { origin, requestsPerMinute, report });

  hono.use(async (context, next) => {
    const forwarded = options.proxied ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
    context.req.raw.headers.set(clientAddress, forwarded ?? context.env.incoming.socket.remoteAddress ?? "");
    await next();
  });
  hono.route("/", app);
  // An address of the interface that does not exist is no page.
  hono.all("/api/*", (context) => context.json({ error: "not-found", values: {} }, 404));
  hono.route("/", pages());
  await runs.takeUp();
  rechecks.begin();

  const needed = await firstRun.isNeeded();
  return {
    origin,
    ...(needed ? { firstRun: `${origin}/#key=${firstRun.key}` } : {}),
    routes: app.routes.map(({ method, path }) => ({ method, path })),
    close: async () => {
      await new Promise<void>((resolve) => {
        listening.close(() => resolve());
        if ("closeAllConnections" in listening) listening.closeAllConnections();
      });
      runs.close();
      // What is under way in the pool fails, and is not waited for.
      await Promise.all([rechecks.close(), pool.close()]);
      await engine.close();
    },
  };
}

/** What sessions are signed with: made once, readable by the server's user alone. */
async function secretOf(folder: string): Promise<string> {
  const file = join(folder, "secret");
  try {
    await writeFile(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return await readFile(file, "utf8");
}
