import { type Disclosure, formatDisclosure } from "@mingzhang/core";

/** After department and year. */
export function dataFileName({ department, year }: Disclosure): string {
  return `${department.code}-${year}.json`;
}

/** The data file of a disclosure that came from a workbook: the same data, the same bytes. */
export function dataFileBytes(disclosure: Disclosure): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(formatDisclosure(disclosure), null, 2)}\n`);
}
