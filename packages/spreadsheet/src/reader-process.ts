/** The process that reads what others send; it is ended from outside when it takes too long or too much. */
import type { ReadingLimits } from "./limits.ts";
import { Refusal } from "./problem.ts";
import { readBytes } from "./read-bytes.ts";
import { readWorkbook, type WorkbookOutcome } from "./read-workbook.ts";

/** What the process is asked; it answers each with a `WorkbookOutcome`, and begins with `ready`. */
export interface ReadingRequest {
  /** Its absolute path, or its content. */
  readonly file: string | Uint8Array;
  readonly limits: ReadingLimits;
}

async function answer({ file, limits }: ReadingRequest): Promise<WorkbookOutcome> {
  try {
    return await readWorkbook(typeof file === "string" ? await readBytes(file, limits) : file, limits);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

process.on("message", (request) => {
  void answer(request as ReadingRequest).then((outcome) => process.send?.(outcome));
});
// Nobody is left to hear the answer.
process.on("disconnect", () => process.exit());
process.send?.("ready");
