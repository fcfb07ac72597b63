/** The address that a spreadsheet program shows: column 5, row 12 is `E12`. Both count from 1. */
export function cellAddress(column: number, row: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
