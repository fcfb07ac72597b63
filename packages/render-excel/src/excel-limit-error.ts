/** The document holds something that no Excel cell can hold; nothing is cut short or rounded in silence. */
export class ExcelLimitError extends Error {
  override readonly name = "ExcelLimitError";
}
