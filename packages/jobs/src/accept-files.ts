import { errorCode, type FileProblem } from "@mingzhang/batch";
import type { BatchFile, BatchRequest } from "./batch.ts";
import type { Identified, InputToIdentify } from "./identify-input.ts";
import { faultProblem, type RenderPool } from "./render-pool.ts";
import type { Storage } from "./storage.ts";
import { inputKey, sha256 } from "./task.ts";

/** Puts data files into the storage, one after the other, and learns whose each is; a bad one keeps its problems. */
export async function acceptFiles(
  inputs: BatchRequest["inputs"],
  address: string,
  storage: Storage,
  pool: RenderPool,
): Promise<readonly BatchFile[]> {
  const files: BatchFile[] = [];
  for await (const { file, read } of inputs) {
    let bytes: Uint8Array;
    try {
      bytes = await read();
    } catch (error) {
      const reason = errorCode(error);
      const code = reason === "ENOENT" ? "not-found" : "not-readable";
      files.push({ file, problems: [{ code, file, path: [], values: { reason } }] });
      continue;
    }
    const hash = sha256(bytes);
    await storage.write([{ key: inputKey(hash), bytes }]);
    const input: InputToIdentify = { storage: address, file, sha256: hash };
    files.push({ file, sha256: hash, problems: [], ...(await identify(input, pool)) });
  }
  return withoutRivals(files);
}

/** A file that ends the process which reads it is no reason to leave the others unread. */
async function identify(input: InputToIdentify, pool: RenderPool): Promise<Identified> {
  try {
    return await pool.run("identifyInput", input);
  } catch (error) {
    const problem = faultProblem(error, pool.limits);
    if (problem === undefined) throw error;
    return { problems: [{ file: input.file, path: [], ...problem }] };
  }
}

/** Two files that would make files of one name: which of them counts is not for a program to decide, so neither is made. */
function withoutRivals(files: readonly BatchFile[]): readonly BatchFile[] {
  // File systems that ignore case would let one department overwrite another.
  const codeOf = ({ department }: BatchFile) => department?.code.toLowerCase();
  return files.map((each) => {
    const rivals = files.filter(
      (other) => other !== each && codeOf(other) !== undefined && codeOf(other) === codeOf(each),
    );
    const problems = rivals.map(({ file: other }): FileProblem => {
      return { code: "duplicate-output", file: each.file, path: [], values: { other } };
    });
    return { ...each, problems: [...each.problems, ...problems] };
  });
}
