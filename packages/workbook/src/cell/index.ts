export { type CellContent, type CellReading, type CellRemark, readContent } from "./cell-reading.ts";
export { findByName } from "./find-by-name.ts";
export { type MoneyUnit, moneyUnit } from "./money-unit.ts";
export { readAmount, readYuan } from "./read-amount.ts";
export { type CodeAndName, readCode, readCodeParts } from "./read-code.ts";
export { readDay } from "./read-day.ts";
export { comparableName, readName } from "./read-name.ts";
