import {
  checkReceiptFile,
  describeProblem,
  programState,
  type ReceiptCheck,
  trustedKey,
  visible,
} from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

type Department = ReceiptCheck["manifest"]["departments"][number];

export interface ReceiptOptions {
  readonly file: string;
  /** The bureau's key, where it is at hand. */
  readonly keyFile: string | undefined;
  readonly json: boolean;
}

/** Checks a receipt and the files that it names, and tells of each. */
export async function verifyReceipt(
  { file, keyFile, json }: ReceiptOptions,
  locale: Locale,
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const trusted = keyFile === undefined ? undefined : await trustedKey(keyFile);
  const checked = trusted?.ok === false ? trusted : await checkReceiptFile(file, trusted?.key);
  if (!checked.ok) {
    for (const problem of checked.problems) stderr.write(`${describeProblem(problem, locale)}\n`);
    return exitCode.badData;
  }
  const { check } = checked;
  if (json) stdout.write(`${JSON.stringify(check, null, 2)}\n`);
  else stdout.write(`${linesOf(check, trusted !== undefined, locale).join("\n")}\n`);
  const signed = check.signature === "valid" || check.signature === "none";
  return signed && check.files.every(({ state }) => state === "same") ? exitCode.done : exitCode.badData;
}

function linesOf(
  { signature, fingerprint = "", manifest, files }: ReceiptCheck,
  isTrusted: boolean,
  locale: Locale,
): readonly string[] {
  const states = new Map(files.map(({ path, state }) => [path, state]));
  const count = (state: string) => String(files.filter((each) => each.state === state).length);
  const counts = { same: count("same"), changed: count("changed"), missing: count("missing") };
  const total = String(files.length);
  return [
    signature === "valid" && isTrusted
      ? locale.proof("receipt.trusted")
      : locale.proof(`receipt.${signature}`, { fingerprint }),
    ...manifest.departments.flatMap((department) => [
      ...departmentLines(department, locale),
      ...department.files.map(({ path }) => locale.proof(`receipt.${states.get(path) ?? "missing"}`, { path })),
    ]),
    files.every(({ state }) => state === "same")
      ? locale.proof("receipt.summaryDone", { total })
      : locale.proof("receipt.summaryFailed", { total, ...counts }),
  ];
}

/** What was found in a department, why it was published all the same, and by which code. */
function departmentLines(department: Department, locale: Locale): readonly string[] {
  const { code, name, year, findings, despite, codeVersion, program } = department;
  return [
    locale.proof("receipt.department", {
      department: visible(name),
      code: visible(code),
      year: String(year),
      error: String(findings.error),
      warning: String(findings.warning),
      info: String(findings.info),
    }),
    ...(despite === undefined ? [] : [locale.proof("receipt.despite", { reason: visible(despite) })]),
    locale.proof(`receipt.program.${programState(department)}`, {
      version: visible(codeVersion),
      program: program?.sha256 ?? "",
    }),
  ];
}
