import { openProcessPool, type ProcessPool } from "@mingzhang/jobs";
import type { disclosureOperations } from "./disclosure-operations.ts";

export type DisclosurePool = ProcessPool<typeof disclosureOperations>;

const isSource = import.meta.url.endsWith(".ts");

const disclosureProcess = new URL(isSource ? "./disclosure-process.ts" : "./disclosure-process.js", import.meta.url);

/** Two, so that a file which takes long stands in nobody's way; a file that takes more than this is no disclosure. */
const processes = 2;

const limits = { megabytes: 768, seconds: 60 };

export function openDisclosurePool(module: URL = disclosureProcess): DisclosurePool {
  return openProcessPool({ module, processes, limits });
}
