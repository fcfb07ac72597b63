import { inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from "yauzl";
import { mebibytes, type ReadingLimits } from "./limits.ts";
import { Refusal } from "./problem.ts";

/** The parts of a zip file, unpacked piece by piece and only when asked for. Nothing is ever written to a disk. */
export interface Archive {
  has(name: string): boolean;
  /**
   * The bytes of a part; ends with a refusal as soon as all parts read so far exceed the limits.
   *
   * @throws {Refusal}
   */
  read(name: string): AsyncGenerator<Uint8Array, void, void>;
  /** In the order of the archive. */
  readonly names: readonly string[];
}

/** Small parts of one repeated letter are nothing to fear. */
const harmlessBytes = 8 * 1024 * 1024;

/** The number of the one way to pack that Excel uses. */
const deflated = 8;

/** Up to here a part is unpacked at once: a stream costs more than a small part's whole unpacking. */
const smallBytes = 256 * 1024;

/** @throws {Refusal} when it is no whole zip file or its list of parts is not to be trusted */
export async function openArchive(bytes: Uint8Array, limits: ReadingLimits): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { zip, entries } = await listEntries(buffer, limits);
  let inflated = 0;

  async function* read(name: string): AsyncGenerator<Uint8Array, void, void> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw new Refusal("missing-part", { part: name });
    if (entry.isEncrypted()) throw new Refusal("encrypted-workbook");
    // What is declared may lie in either direction: it can refuse a part early, and never lets one pass.
    refuseExcess(inflated + entry.uncompressedSize, limits);
    let size = 0;
    try {
      for await (const chunk of isSmall(entry) ? [await unpack(entry)] : await stream(entry)) {
        size += chunk.length;
        inflated += chunk.length;
        refuseExcess(inflated, limits);
        if (size > harmlessBytes && size > entry.compressedSize * limits.compressionRatio) {
          throw new Refusal("compressed-too-far", { part: name, limit: String(limits.compressionRatio) });
        }
        yield chunk;
      }
    } catch (error) {
      // zlib and yauzl say in many ways that bytes are missing or wrong.
      throw error instanceof Refusal ? error : new Refusal("broken-archive");
    }
  }

  async function stream(entry: Entry): Promise<AsyncIterable<Uint8Array>> {
    return (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
  }

  async function unpack(entry: Entry): Promise<Uint8Array> {
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = buffer.subarray(start, start + entry.compressedSize);
    const part = inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize });
    if (part.length !== entry.uncompressedSize) throw new Refusal("broken-archive");
    return part;
  }

  return { has: (name) => entries.has(name.toLowerCase()), read, names: [...entries.keys()] };
}

function isSmall({ compressionMethod, uncompressedSize }: Entry): boolean {
  return compressionMethod === deflated && uncompressedSize > 0 && uncompressedSize <= smallBytes;
}

function refuseExcess(bytes: number, { inflatedBytes }: ReadingLimits): void {
  if (bytes > inflatedBytes) throw new Refusal("inflates-too-far", { limit: mebibytes(inflatedBytes) });
}

/** Parts by their names in lower case, because two names that differ in case alone are one to Excel. */
async function listEntries(
  buffer: Buffer,
  limits: ReadingLimits,
): Promise<{ readonly zip: ZipFile; readonly entries: ReadonlyMap<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > limits.parts) throw new Refusal("too-many-parts", { limit: String(limits.parts) });
    for await (const entry of zip.eachEntry()) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (validateFileName(name) !== null) throw new Refusal("unsafe-part-name", { part: name });
      // Two parts of one name are read differently by different programs, so that nobody knows which was meant.
      if (entries.has(name.toLowerCase())) throw new Refusal("broken-archive");
      entries.set(name.toLowerCase(), entry);
    }
    return { zip, entries };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("broken-archive");
  }
}
