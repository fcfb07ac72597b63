/** The one place in Mingzhang where an amount becomes a JavaScript number: Excel knows no others, and 15 digits survive exactly. */
export function cellNumber(value: string): number {
  return Number(value);
}
