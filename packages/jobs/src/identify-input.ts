import { type Department, departmentOf, type FileProblem, readDisclosureBytes } from "@mingzhang/batch";
import { openStorage } from "./storage.ts";
import { inputKey, type StoredInput } from "./task.ts";

export interface InputToIdentify extends StoredInput {
  readonly storage: string;
}

/** Whose data a file holds, or why it cannot be read. */
export type Identified = { readonly department: Department } | { readonly problems: readonly FileProblem[] };

export async function identifyInput({ storage, file, sha256 }: InputToIdentify): Promise<Identified> {
  const bytes = await openStorage(storage).read(inputKey(sha256));
  if (bytes === undefined) return { problems: [{ code: "input-lost", file, path: [], values: { file } }] };
  const read = readDisclosureBytes(bytes, file);
  return read.ok ? { department: departmentOf(read.disclosure) } : { problems: read.problems };
}
