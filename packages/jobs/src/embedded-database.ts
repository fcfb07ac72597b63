import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { writeFiles } from "@mingzhang/batch";
import { lockFolder } from "./folder-lock.ts";

/** How often the database is tidied and copied while it is open, in milliseconds. */
const hour = 3_600_000;

export interface EmbeddedDatabase {
  readonly lite: PGlite;
  close(): Promise<void>;
}

/**
 * A PostgreSQL within this process, its data in a folder that is this process's alone.
 *
 * PGlite never waits for the disk, so a power cut may break it. It is then put aside as `<folder>.broken`, and the last
 * copy takes its place, or an empty database: all that matters can be told again from the files.
 *
 * @throws {FolderInUseError}
 */
export async function openEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const unlock = lockFolder(folder);
  try {
    const lite = await openOrReplace(folder);
    const maintain = setInterval(() => void maintainDatabase(lite, folder), hour);
    maintain.unref();
    const close = async (): Promise<void> => {
      clearInterval(maintain);
      await lite.close();
      unlock();
    };
    return { lite, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Nothing in PGlite does by itself what a server does in the background; the copy is what a power cut leaves whole. */
async function maintainDatabase(lite: PGlite, folder: string): Promise<void> {
  await lite.exec("VACUUM (ANALYZE)");
  await lite.exec("CHECKPOINT");
  const copy = await lite.dumpDataDir("gzip");
  await writeFiles([{ path: copyOf(folder), bytes: new Uint8Array(await copy.arrayBuffer()) }]);
}

async function openOrReplace(folder: string): Promise<PGlite> {
  try {
    return await opened(folder);
  } catch {
    const broken = `${folder}.broken`;
    await rm(broken, { recursive: true, force: true });
    if (existsSync(folder)) await rename(folder, broken);
    if (!existsSync(copyOf(folder))) return opened(folder);
    return opened(folder, new Blob([await readFile(copyOf(folder))]));
  }
}

async function opened(folder: string, loadDataDir?: Blob): Promise<PGlite> {
  const lite = await PGlite.create(folder, loadDataDir === undefined ? {} : { loadDataDir });
  await lite.query("SELECT count(*) FROM pg_class");
  return lite;
}

function copyOf(folder: string): string {
  return `${folder}.tar.gz`;
}
