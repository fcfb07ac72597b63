/** The container of old Office files, with one empty stream: what Office makes of a workbook with a password. */
export function encrypted(): Uint8Array {
  const [free, endOfChain, table] = [0xffffffff, 0xfffffffe, 0xfffffffd];
  const bytes = Buffer.alloc(3 * 512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    bytes.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, endOfChain],
    [68, endOfChain],
  ] as const)
    bytes.writeUInt32LE(value, at);
  bytes.fill(0xff, 80, 1024);
  bytes.writeUInt32LE(table, 512);
  bytes.writeUInt32LE(endOfChain, 516);
  const entry = (number: number, name: string, type: number, child: number) => {
    const at = 1024 + number * 128;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes.writeUInt8(type, at + 66);
    bytes.writeUInt8(1, at + 67);
    for (const [index, link] of [free, free, child].entries()) bytes.writeUInt32LE(link, at + 68 + index * 4);
    bytes.writeUInt32LE(endOfChain, at + 116);
  };
  entry(0, "Root Entry", 5, 1);
  entry(1, "EncryptedPackage", 2, free);
  return bytes;
}

/** The same zip file, of which every part declares another size than it has. */
export function lying(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (const [signature, at] of [
    ["504b0304", 22],
    ["504b0102", 24],
  ] as const) {
    const mark = Buffer.from(signature, "hex");
    for (let found = changed.indexOf(mark); found >= 0; found = changed.indexOf(mark, found + 4))
      changed.writeUInt32LE(size, found + at);
  }
  return changed;
}
