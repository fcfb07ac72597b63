import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { errorCode, removePartialFiles, WriteError, writeFiles } from "@mingzhang/batch";
import { Disk, KeyNormalizer } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

// Departments call their files what they like; the library would have them in English.
KeyNormalizer.allowedCharacterSet = /^[^\p{C}\\]*$/u;

const keys = new KeyNormalizer();

export interface StoredFile {
  /** A path with `/` that neither begins nor ends with one, in the letters of any script, without two spaces together. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** Where inputs, finished files and receipts lie: a folder, or a bucket that many machines share. */
export interface Storage {
  /** Nothing where there is no such file. */
  read(key: string): Promise<Uint8Array | undefined>;
  has(key: string): Promise<boolean>;
  /** For files that go on to somebody else. */
  stream(key: string): Promise<Readable>;
  /**
   * Puts files that belong together; each is there whole or not at all, and of a folder's all or none.
   *
   * @throws {WriteError} of a folder
   */
  write(files: readonly StoredFile[]): Promise<void>;
  /**
   * Takes away what no longer holds; a file that is not there is as good.
   *
   * @throws {WriteError} of a folder
   */
  remove(key: string): Promise<void>;
  /** The files under a path that ends with `/`. */
  list(prefix: string): Promise<readonly { readonly key: string; readonly modified: Date }[]>;
  /** Removes what a killed process left half-written directly under a path. */
  tidy(prefix: string): Promise<void>;
}

/** A folder, or `s3://bucket/prefix?endpoint=…&region=…`, whose credentials are in the environment as AWS has them. */
export function openStorage(address: string): Storage {
  return address.startsWith("s3://") ? bucketStorage(new URL(address)) : folderStorage(address);
}

/** The same place, told so that a process in another folder finds it. */
export function absoluteAddress(address: string): string {
  return address.startsWith("s3://") ? address : resolve(address);
}

function folderStorage(folder: string): Storage {
  const disk = new Disk(new FSDriver({ location: folder, visibility: "private" }));
  return {
    ...reading(async () => disk, ""),
    // The library would give an empty file the whole buffer that Node keeps for small ones.
    read: async (key) => {
      try {
        return await readFile(join(folder, keys.normalize(key)));
      } catch (error) {
        if (errorCode(error) === "ENOENT") return undefined;
        throw error;
      }
    },
    // Not the library's own writing, which neither waits for the disk nor keeps half a file from being seen.
    write: async (files) => {
      const targets = files.map(({ key, bytes }) => ({ path: join(folder, key), bytes }));
      for (const parent of new Set(targets.map(({ path }) => dirname(path)))) await mkdir(parent, { recursive: true });
      await writeFiles(targets);
    },
    remove: async (key) => {
      const path = join(folder, key);
      await rm(path, { force: true }).catch((cause: unknown) => {
        throw new WriteError(path, cause);
      });
    },
    tidy: (prefix) => removePartialFiles(join(folder, prefix)),
  };
}

function bucketStorage({ hostname, pathname, searchParams }: URL): Storage {
  const path = pathname.replace(/^\/+|\/+$/g, "");
  const prefix = path === "" ? "" : `${path}/`;
  const endpoint = searchParams.get("endpoint");
  let opened: Promise<Disk> | undefined;
  const open = async (): Promise<Disk> => {
    // Amazon's client is long to load, and a folder has no need of it.
    const { S3Driver } = await import("flydrive/drivers/s3");
    const driver = new S3Driver({
      bucket: hostname,
      visibility: "private",
      supportsACL: false,
      region: searchParams.get("region") ?? process.env["AWS_REGION"] ?? "us-east-1",
      ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
      // The checksums that AWS adds by itself end up inside the objects of other makers' servers.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    });
    return new Disk(driver);
  };
  const disk = () => (opened ??= open());
  return {
    ...reading(disk, prefix),
    write: async (files) => {
      for (const { key, bytes } of files)
        await (await disk()).put(prefix + key, bytes, { contentLength: bytes.length });
    },
    remove: async (key) => await (await disk()).delete(prefix + key),
    // A bucket shows an object whole or not at all.
    tidy: async () => undefined,
  };
}

function reading(open: () => Promise<Disk>, root: string): Pick<Storage, "read" | "has" | "stream" | "list"> {
  return {
    read: async (key) => {
      const disk = await open();
      return (await disk.exists(root + key)) ? await disk.getBytes(root + key) : undefined;
    },
    has: async (key) => await (await open()).exists(root + key),
    stream: async (key) => await (await open()).getStream(root + key),
    list: async (prefix) => {
      const disk = await open();
      const found: { key: string; modified: Date }[] = [];
      for (let paginationToken: string | undefined; ; ) {
        const page = await disk
          .listAll(root + prefix, { recursive: true, ...(paginationToken === undefined ? {} : { paginationToken }) })
          .catch((error: unknown) => {
            if (isAbsent(error)) return undefined;
            throw error;
          });
        for (const entry of page?.objects ?? []) {
          if (!entry.isFile) continue;
          const { lastModified } = await disk.getMetaData(entry.key);
          found.push({ key: entry.key.slice(root.length), modified: lastModified });
        }
        paginationToken = page?.paginationToken;
        if (paginationToken === undefined) return found.sort((one, other) => (one.key < other.key ? -1 : 1));
      }
    },
  };
}

/** A folder that nothing was ever put into. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && errorCode(error.cause) === "ENOENT";
}
