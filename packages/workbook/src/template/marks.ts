/** Stands in the first cell of every sheet of the workbook, and tells a program what it is. */
export const templateMark = "mingzhang-template/1";

/** Begins the key of a block, which stands in the hidden row over its head. */
export const blockMark = "@";

/** Begins the key of a row that only explains, such as a head: it is never imported. */
export const shownRowMark = "#";

/** The key of a row that shows how a list is meant. */
export const sampleMark = "#sample";

/** Ends the key of a fixed row that the data has only where something is filled in. */
export const optionalMark = "?";

/** The columns that show and do not ask. */
export const shownKey = "-";

/** The column of a value that has no name of its own. */
export const valueKey = "value";

export function translationKey(column: string, language: string): string {
  return `${column}${blockMark}${language}`;
}

export function statusKey(column: string, language: string): string {
  return `${translationKey(column, language)}#`;
}

/** The column before it is for the keys, and hidden. */
export const firstColumn = 2;
