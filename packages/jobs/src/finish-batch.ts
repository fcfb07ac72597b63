import { errorCode, type FileProblem, WriteError } from "@mingzhang/batch";
import { loadLocale } from "@mingzhang/locales";
import type { BatchResult, BatchSpec, TaskStatus } from "./batch.ts";
import { batchFindingsFiles } from "./batch-findings-files.ts";
import { checkWholeBatch } from "./check-whole-batch.ts";
import { batchManifest, receiptName } from "./manifest.ts";
import { areWhole, filesOf } from "./perform-task.ts";
import { openStorage, type Storage, type StoredFile } from "./storage.ts";
import { type Outcome, sha256, stateFolder } from "./task.ts";

export interface BatchToFinish {
  readonly spec: BatchSpec;
  readonly tasks: readonly Pick<TaskStatus, "file" | "department" | "outcome">[];
}

export interface FinishedBatch extends BatchResult {
  /** Tasks whose files were lost or changed after they were made. */
  readonly altered: readonly { readonly position: number; readonly outcome: Outcome }[];
}

/** Holds every finished file to its hash once more, and writes what there is to say of the batch as a whole. */
export async function finishBatch({ spec, tasks }: BatchToFinish): Promise<FinishedBatch> {
  const storage = openStorage(spec.storage);
  const altered: { position: number; outcome: Outcome }[] = [];
  for (const [position, { file, outcome }] of tasks.entries()) {
    if (outcome === undefined || outcome.problems.length > 0) continue;
    if (await areWhole(storage, spec.folder, filesOf(outcome))) continue;
    const output = outcome.documents[0]?.path ?? file;
    const problem: FileProblem = { code: "altered-output", file, path: [], values: { output } };
    altered.push({ position, outcome: { ...outcome, documents: [], findings: [], problems: [problem] } });
  }
  const outcomes = tasks.flatMap(({ outcome, ...task }, position) => {
    const changed = altered.find((each) => each.position === position);
    const last = changed?.outcome ?? outcome;
    return last === undefined ? [] : [{ ...task, outcome: last }];
  });
  // A batch that was begun before bureaus chose their language speaks Chinese.
  const locale = loadLocale(spec.language ?? "zh-CN");
  const findings = await checkWholeBatch(spec, storage, locale);
  const manifest = batchManifest(spec, outcomes);
  const files: readonly StoredFile[] = [manifest, ...(await batchFindingsFiles(findings, outcomes, spec, locale))];
  for (const prefix of [spec.folder, `${stateFolder}/inputs/`, `${stateFolder}/receipts/`, `${stateFolder}/batches/`]) {
    await storage.tidy(prefix);
  }
  const names = files.map(({ key }) => key.slice(spec.folder.length));
  try {
    await removeOutdatedReceipt(storage, spec.folder, manifest);
    await storage.write(files);
    return { files: names, findings, problems: [], altered };
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    const values = { output: error.path, reason: errorCode(error.cause) };
    return { files: [], findings, problems: [{ code: "not-writable", file: spec.folder, path: [], values }], altered };
  }
}

/** A receipt that was signed for another manifest would contradict the one beside it; for the same one it still holds. */
async function removeOutdatedReceipt(storage: Storage, folder: string, { key, bytes }: StoredFile): Promise<void> {
  const before = await storage.read(key);
  if (before !== undefined && sha256(before) !== sha256(bytes)) await storage.remove(folder + receiptName);
}
