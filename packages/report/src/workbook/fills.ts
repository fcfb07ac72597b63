import type { Severity } from "@mingzhang/core";
import type { Fill } from "exceljs";

const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });

/** One colour a severity, light enough for black words on it. */
export const fills: Readonly<Record<Severity | "head", Fill>> = {
  error: solid("FFFFC7CE"),
  warning: solid("FFFFEB9C"),
  info: solid("FFDDEBF7"),
  head: solid("FFEDEDED"),
};
