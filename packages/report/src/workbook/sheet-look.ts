import type { Locale } from "@mingzhang/locales";

/** How the list of findings is set in one language. */
export interface SheetLook {
  readonly dir: Locale["dir"];
  readonly font: { readonly name: string; readonly size: number };
  /** Excel's left and right stay where they are on a sheet that runs from right to left. */
  readonly start: "left" | "right";
  readonly end: "left" | "right";
}

export function sheetLook({ dir }: Locale): SheetLook {
  const size = 10.5;
  return dir === "rtl"
    ? { dir, font: { name: "UKIJ Tuz", size }, start: "right", end: "left" }
    : { dir, font: { name: "宋体", size }, start: "left", end: "right" };
}
