/** Laws and official papers in Uyghur number chapters and articles in digits (1-باب، 1-ماددا); the templates add what stands around them. */
export function ordinal(position: number): string {
  return String(position);
}
