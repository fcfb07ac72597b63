import type { InferResponseType } from "hono/client";
import type { api } from "../api.ts";

export type Overview = InferResponseType<(typeof api.disclosures)[":year"][":department"]["$get"], 200>;

/** What every part of a disclosure's page works with. */
export interface DisclosureProps {
  readonly param: { readonly year: string; readonly department: string };
  readonly overview: Overview;
}

/** Whether files of it are being made. */
export function isMaking(overview: Overview | undefined): boolean {
  return overview?.making?.state === "waiting";
}
