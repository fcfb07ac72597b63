import Papa from "papaparse";

/** What a spreadsheet would take for a formula; a negative amount is none. */
const formula = /^[=+@\t\r]|^-(?![\d.])/;

/** Rows as CSV (RFC 4180), with the mark by which Excel knows UTF-8; no text of a department becomes a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(rows as string[][], { newline: "\r\n", escapeFormulae: formula })}\r\n`;
}
