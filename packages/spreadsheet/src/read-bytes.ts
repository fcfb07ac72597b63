import { readFile, stat } from "node:fs/promises";
import { mebibytes, type ReadingLimits } from "./limits.ts";
import { Refusal } from "./problem.ts";

/** @throws {Refusal} before reading anything that is no ordinary file or is too large */
export async function readBytes(path: string, { fileBytes }: ReadingLimits): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Refusal("not-readable", { reason: "EISDIR" });
    if (found.size > fileBytes) throw new Refusal("file-too-large", { limit: mebibytes(fileBytes) });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code = "EIO" } = error as NodeJS.ErrnoException;
    throw code === "ENOENT" ? new Refusal("not-found") : new Refusal("not-readable", { reason: code });
  }
}
