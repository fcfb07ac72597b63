import { defaultProfile, type Profile } from "../profile.ts";
import type { BatchContext, BatchFinding } from "./batch-rule.ts";
import { batchRules } from "./batch-rules.ts";

/** All that does not hold of a bureau's departments together. */
export function checkBatch(
  context: BatchContext,
  { settings }: Pick<Profile, "settings"> = defaultProfile,
): readonly BatchFinding[] {
  return batchRules.flatMap((rule) => {
    const severity = settings[rule.id]?.severity ?? rule.severity;
    return severity === "off" ? [] : [...rule.check(context)].map((fault) => ({ rule: rule.id, severity, ...fault }));
  });
}
