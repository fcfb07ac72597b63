import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface PostgresServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** The newest server of those that Debian and its kin install; none where there is none. */
export const postgresPrograms: readonly { readonly version: string; readonly programs: string }[] = (() => {
  const versions = "/usr/lib/postgresql";
  if (!existsSync(versions)) return [];
  return readdirSync(versions)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => ({ version, programs: join(versions, version, "bin") }))
    .filter(({ programs }) => existsSync(join(programs, "initdb")))
    .slice(0, 1);
})();

/** A server of a test's own, on loopback alone, its data in a temporary folder. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-postgres-"));
  const data = join(folder, "data");
  const user = serverUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const options = { cwd: folder, ...user };
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "mingzhang", "-A", "trust", "-N", "--locale=C.UTF-8"], {
    ...options,
    stdio: "ignore",
  });
  const port = await freePort();
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const server = spawn(join(programs, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
    ...options,
    stdio: "ignore",
  });
  const over = new Promise((resolve) => server.once("exit", resolve));
  const isReady = () => {
    try {
      execFileSync(join(programs, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  while (!isReady()) {
    if (server.exitCode !== null) throw new Error("the server of the test did not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address: `postgres://mingzhang@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill("SIGINT");
      await over;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The server refuses to be the administrator's; its package brings a user of its own. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
