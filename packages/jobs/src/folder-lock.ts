import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Another process works in the folder. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
  readonly folder: string;
  /** The process that holds it. */
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}`);
    this.folder = folder;
    this.pid = pid;
  }
}

interface Owner {
  readonly pid: number;
  /** When the process began, as the system tells it: a number of a process comes back after a restart. */
  readonly began: string;
}

/**
 * Takes a folder for this process alone and returns how to give it back. What a killed process left is taken over.
 *
 * PGlite takes no lock of its own, and rows of two writers vanish without a word.
 *
 * @throws {FolderInUseError}
 */
export function lockFolder(folder: string): () => void {
  const lock = `${folder}.lock`;
  const own = `${lock}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  // Written elsewhere and linked into place, so that nobody ever reads half a lock.
  writeFileSync(own, JSON.stringify({ pid: process.pid, began: beganOf(process.pid) ?? "" }));
  try {
    while (!link(own, lock)) takeOver(folder, lock, own);
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a dead process's lock away; one that changed hands meanwhile is put back. */
function takeOver(folder: string, lock: string, own: string): void {
  const found = readOwner(lock);
  if (found === undefined) return;
  if (isAlive(found)) throw new FolderInUseError(folder, found.pid);
  const aside = `${own}.old`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = readOwner(aside);
  if (moved !== undefined && isAlive(moved)) {
    link(aside, lock);
    rmSync(aside);
    throw new FolderInUseError(folder, moved.pid);
  }
  rmSync(aside, { force: true });
}

function readOwner(lock: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(lock, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and is another user's.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const now = beganOf(pid);
  return now === undefined || began === "" || now === began;
}

/** The 22nd field of Linux' `stat`; its second may hold blanks and brackets. Elsewhere the number alone must do. */
function beganOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
