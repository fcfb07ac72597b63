/** An amount as the forms show it: `1,234,567.89`. */
export function groupedAmount(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+\.)/g, ",");
}
