import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { removePartialFiles, writeFiles } from "@mingzhang/batch";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";

export interface StoredFile {
  /** A path with `/`, of plain letters, digits, `.`, `-` and `_`, that begins with neither. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** Where inputs, finished files and receipts lie: a folder, or a bucket that many machines share. */
export interface Storage {
  /** Nothing where there is no such file. */
  read(key: string): Promise<Uint8Array | undefined>;
  /**
   * Puts files that belong together; each is there whole or not at all, and of a folder's all or none.
   *
   * @throws {WriteError} of a folder
   */
  write(files: readonly StoredFile[]): Promise<void>;
  /** What a killed process left half-written; only for who works there alone. */
  tidy(): Promise<void>;
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
    read: (key) => readFrom(disk, key),
    write: async (files) => {
      const targets = files.map(({ key, bytes }) => ({ path: join(folder, key), bytes }));
      for (const parent of new Set(targets.map(({ path }) => dirname(path)))) await mkdir(parent, { recursive: true });
      await writeFiles(targets);
    },
    tidy: () => removePartialFiles(folder),
  };
}

function bucketStorage({ hostname, pathname, searchParams }: URL): Storage {
  const prefix = pathname.replace(/^\/+/, "").replace(/\/*$/, (end) => (pathname.length > 1 && end === "" ? "/" : end));
  const endpoint = searchParams.get("endpoint");
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
  const disk = new Disk(driver);
  return {
    read: (key) => readFrom(disk, prefix + key),
    write: async (files) => {
      for (const { key, bytes } of files) await disk.put(prefix + key, bytes, { contentLength: bytes.length });
    },
    tidy: async () => undefined,
  };
}

async function readFrom(disk: Disk, key: string): Promise<Uint8Array | undefined> {
  return (await disk.exists(key)) ? disk.getBytes(key) : undefined;
}
