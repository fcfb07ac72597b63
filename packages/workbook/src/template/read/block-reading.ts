import type { Assembly } from "./assembly.ts";
import type { TranslationDesk } from "./translation-desk.ts";

/** What the readers of blocks share. */
export interface BlockReading {
  readonly assembly: Assembly;
  readonly desk: TranslationDesk;
  /** The path of the data for a pattern of the layout. */
  readonly at: (pattern: string) => string;
}
