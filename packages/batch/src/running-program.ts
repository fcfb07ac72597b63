import { codeFingerprint, codeForm, type ManifestDepartment } from "@mingzhang/receipt";

/** The code that makes files here and now, as receipts name it. */
export function runningProgram(): NonNullable<ManifestDepartment["program"]> {
  return { form: codeForm, sha256: codeFingerprint(import.meta.url) };
}

/** Whether files made anew here would be made by the code that a receipt names; an older one names none. */
export function programState({ program }: ManifestDepartment): "same" | "other" | "otherForm" | "unknown" {
  if (program === undefined) return "unknown";
  const running = runningProgram();
  if (program.form !== running.form) return "otherForm";
  return program.sha256 === running.sha256 ? "same" : "other";
}
