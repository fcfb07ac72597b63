/** How much of a file is read before it is refused. A department's workbook stays far below every default. */
export interface ReadingLimits {
  /** Of the file as it was uploaded. */
  readonly fileBytes: number;
  /** Of everything that is unpacked from the file, whatever sizes it declares. */
  readonly inflatedBytes: number;
  /** Times by which a large part may grow when it is unpacked; the text of a real sheet stays below 100. */
  readonly compressionRatio: number;
  readonly parts: number;
  readonly sheets: number;
  /** Of all sheets together, the empty ones that the file spells out included. */
  readonly cells: number;
  /** Of all cells together, a text that many cells share counted each time. */
  readonly characters: number;
  readonly merges: number;
}

/** What the process that reads may use besides. */
export interface ProcessLimits extends ReadingLimits {
  readonly milliseconds: number;
  /** Of the heap that JavaScript may use. */
  readonly megabytes: number;
}

const mebibyte = 1024 * 1024;

export const defaultReadingLimits: ReadingLimits = {
  fileBytes: 32 * mebibyte,
  inflatedBytes: 256 * mebibyte,
  compressionRatio: 300,
  parts: 4000,
  // Each project has a sheet of its own.
  sheets: 1000,
  cells: 500_000,
  characters: 20_000_000,
  merges: 100_000,
};

export const defaultProcessLimits: ProcessLimits = { ...defaultReadingLimits, milliseconds: 20_000, megabytes: 512 };

/** Bytes in the unit that messages speak in. */
export function mebibytes(bytes: number): string {
  return String(Math.round((bytes / mebibyte) * 10) / 10);
}
