/** Twentieths of a point, the unit of nearly every length in a Word file. */
export const twips = (points: number): number => Math.round(points * 20);

export const points = (millimetres: number): number => (millimetres * 72) / 25.4;
