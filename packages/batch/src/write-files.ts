import { type FileHandle, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that could not be written; `cause` is what the operating system said. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`cannot write ${path}`, { cause });
    this.path = path;
  }
}

/** How the names of files end that are not whole yet. */
const partial = ".partial";

/**
 * Writes files that belong together: all lie whole on the disk under other names before the first takes its place,
 * so that a full disk or a kill leaves the old files or none, never half of one.
 *
 * @throws {WriteError} after everything temporary is removed
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const staged: { readonly path: string; readonly temporary: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      // In the same folder, because a rename does not cross file systems; with the process's number, because two may run.
      const temporary = join(dirname(path), `.${process.pid}.${basename(path)}${partial}`);
      staged.push({ path, temporary });
      await attempt(path, async () => {
        await refuseFolder(path);
        await writeSafely(temporary, bytes);
      });
    }
    for (const { path, temporary } of staged) await attempt(path, () => rename(temporary, path));
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) await syncFolder(folder);
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    throw error;
  }
}

async function attempt(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (cause) {
    throw new WriteError(path, cause);
  }
}

/** Asked before anything is renamed: a folder in the place of the last file would be found too late. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
}

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "w");
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle?.close();
  }
}

/** A new name, too, is only in memory until its folder is written; Windows opens no folders and has no need to. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes what processes that are no more left half-written in a folder. */
export async function removePartialFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.endsWith(partial))) {
    const pid = Number(/^\.(\d+)\./.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) await rm(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and is another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
