import type { Disclosure } from "@mingzhang/core";
import type { SheetNotice, SheetProblem } from "./sheet-problem.ts";

/** A whole disclosure or everything that is wrong with its workbook: nothing is taken over in part. */
export type WorkbookReading =
  | { readonly ok: true; readonly disclosure: Disclosure; readonly notices: readonly SheetNotice[] }
  | { readonly ok: false; readonly problems: readonly SheetProblem[]; readonly notices: readonly SheetNotice[] };
