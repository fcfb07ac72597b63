import { largestFile } from "@mingzhang/batch";
import { type Entry, fromBufferPromise } from "yauzl";
import { isWorkbook } from "./workbooks.ts";

/** A file that someone uploaded, alone or inside a zip file. */
export interface UploadedFile {
  /** What it was called, without folders and without characters that could deceive a reader. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that may hold a disclosure, by its content. */
export interface DataFile extends UploadedFile {
  readonly kind: "json" | "workbook";
}

/** Why a file was not taken; a code of the words `upload`. */
export type UploadFault = "broken-zip" | "nested-zip" | "not-json" | "too-large" | "too-many-files";

export interface RefusedFile {
  readonly name: string;
  readonly fault: UploadFault;
}

/** One request may carry so much; a city's hundred data files are a tenth of it. */
export const largestUpload = 64 * 1024 * 1024;

const mostFiles = 1000;

/** A filled workbook is far smaller, but people put pictures in; whoever opens it counts what is unpacked from it. */
const largestWorkbook = 20 * 1024 * 1024;

/** The data files of an upload one after the other, so that those of a zip file are never unpacked all at once. */
export async function* expandUploads(files: readonly UploadedFile[]): AsyncGenerator<DataFile | RefusedFile, void> {
  for (const file of files) {
    const name = safeName(file.name);
    if (isZip(file.bytes) && !(await isWorkbook(file.bytes))) yield* expandZip(name, file.bytes);
    else yield await dataFile(name, file.bytes);
  }
}

async function dataFile(name: string, bytes: Uint8Array): Promise<DataFile | RefusedFile> {
  const kind = isZip(bytes) ? "workbook" : "json";
  if (bytes.length > (kind === "json" ? largestFile : largestWorkbook)) return { name, fault: "too-large" };
  if (kind === "json") return isJson(bytes) ? { name, bytes, kind } : { name, fault: "not-json" };
  return (await isWorkbook(bytes)) ? { name, bytes, kind } : { name, fault: "nested-zip" };
}

/** What a file is, its first bytes tell; its name may say anything. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function isJson(bytes: Uint8Array): boolean {
  const begin = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return begin.startsWith("{");
}

async function* expandZip(archive: string, bytes: Uint8Array): AsyncGenerator<DataFile | RefusedFile, void> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > mostFiles) {
      yield { name: archive, fault: "too-many-files" };
      return;
    }
    for await (const entry of zip.eachEntry()) {
      const path = entryName(entry);
      const name = safeName(path);
      // Folders, and what systems put beside the files of a person.
      if (path.endsWith("/") || name.startsWith(".") || path.startsWith("__MACOSX/")) continue;
      if (entry.uncompressedSize > largestWorkbook || entry.isEncrypted()) {
        yield { name, fault: entry.isEncrypted() ? "broken-zip" : "too-large" };
        continue;
      }
      const stream = await zip.openReadStreamPromise(entry);
      const content = await readUpTo(stream as AsyncIterable<Uint8Array>, largestWorkbook);
      if (content === undefined) yield { name, fault: "too-large" };
      else yield await dataFile(name, content);
    }
  } catch {
    yield { name: archive, fault: "broken-zip" };
  }
}

/** What is declared may lie, so what is unpacked is counted. */
async function readUpTo(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const unicodeNames = 0x800;

/** Chinese Windows writes names in GB18030 and does not say so; only the flag promises UTF-8. */
function entryName({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  if ((generalPurposeBitFlag & unicodeNames) !== 0) return new TextDecoder().decode(fileNameRaw);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(fileNameRaw);
  } catch {
    return new TextDecoder("gb18030").decode(fileNameRaw);
  }
}

/** The last part of a path; it is shown and stored, never opened. */
function safeName(path: string): string {
  const name = path.replace(/^.*[\\/]/s, "").replace(/[\p{C}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
  return name.slice(0, 120) || "?";
}
