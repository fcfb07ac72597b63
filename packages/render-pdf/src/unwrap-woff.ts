import { inflateSync } from "node:zlib";

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/** Turns a WOFF file into the TrueType or OpenType file inside it; any other file is given back as it is. */
export function unwrapWoff(file: Buffer): Buffer {
  if (file.readUInt32BE(0) !== SIGNATURE) return file;
  const count = file.readUInt16BE(12);
  const power = Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + 16 * count);
  header.writeUInt32BE(file.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * count - 16 * 2 ** power, 10);

  const parts: Uint8Array[] = [header];
  let offset = header.length;
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + ENTRY * index;
    const from = file.readUInt32BE(entry + 4);
    const packed = file.subarray(from, from + file.readUInt32BE(entry + 8));
    const length = file.readUInt32BE(entry + 12);
    const table = packed.length === length ? packed : inflateSync(packed);
    const place = 12 + 16 * index;
    file.copy(header, place, entry, entry + 4);
    header.writeUInt32BE(file.readUInt32BE(entry + 16), place + 4);
    header.writeUInt32BE(offset, place + 8);
    header.writeUInt32BE(length, place + 12);
    // Every table begins at a multiple of four bytes.
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    parts.push(table, padding);
    offset += length + padding.length;
  }
  return Buffer.concat(parts);
}
