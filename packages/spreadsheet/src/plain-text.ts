/** A text as the file writes it, with the characters that XML cannot hold (`_x000D_`) put back and one kind of line break. */
export function plainText(written: string): string {
  return written
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
