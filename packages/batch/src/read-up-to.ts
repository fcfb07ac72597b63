import { type FileHandle, open } from "node:fs/promises";

/** The bytes of a file, or nothing where it has more than `limit`. Its size is not asked for first: a pipe has none. */
export async function readUpTo(file: string, limit: number): Promise<Uint8Array | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, "r");
    const buffer = new Uint8Array(limit + 1);
    let length = 0;
    while (length <= limit) {
      const { bytesRead } = await handle.read(buffer, length, limit + 1 - length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
    }
    return undefined;
  } finally {
    await handle?.close();
  }
}
