import type { LocaleStatus } from "../locale.ts";
import data from "./status.json" with { type: "json" };

/** `draft` until a certified translator has reviewed every word of the part. */
export const status = data as LocaleStatus;
