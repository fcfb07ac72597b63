import type { KeyObject } from "node:crypto";
import { describeNotice, describeProblem, visible } from "@mingzhang/batch";
import {
  type BatchEvent,
  type BatchSummary,
  batchPageName,
  type Engine,
  signBatch,
  type TaskStatus,
} from "@mingzhang/jobs";
import type { Locale } from "@mingzhang/locales";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Progress } from "./progress.ts";
import { summaryTable } from "./summary-table.ts";
import type { Terminal } from "./terminal.ts";

export interface ToldBatch {
  readonly engine: Engine;
  readonly id: string;
  readonly out: string;
  readonly interrupted: Promise<undefined>;
  readonly signingKey?: KeyObject;
}

/** Tells of a batch from its first task to its last, and of what came of it as a whole. */
export async function tellBatch(batch: ToldBatch, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const { engine, id, interrupted } = batch;
  const { stdout, stderr } = terminal;
  const tasks: TaskStatus[] = [];
  const progress = new Progress(stderr, locale, "batch.progress");
  const events = engine.events(id)[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([events.next(), interrupted]);
    if (next === undefined) {
      progress.erase();
      stderr.write(`${locale.message("batch.interrupted")}\n`);
      return exitCode.badData;
    }
    if (next.done === true) throw new Error(`batch ${id} has no end`);
    const event: BatchEvent = next.value;
    switch (event.kind) {
      case "begun":
        progress.begin(event.total);
        break;
      case "task": {
        const { task } = event;
        tasks.push(task);
        progress.count(task.state === "made" || task.state === "reused");
        progress.interrupt(() => tellTask(task, locale, terminal));
        break;
      }
      case "ended":
        progress.erase();
        stdout.write(`${summaryTable(tasks, locale)}\n`);
        return await tellEnd(event.summary, batch, locale, terminal);
    }
  }
}

function tellTask(task: TaskStatus, locale: Locale, { stdout, stderr }: Terminal): void {
  const { file, department, edition, state, outcome, notices = [], marked = [] } = task;
  const problems = outcome?.problems ?? [];
  const name = department === undefined ? visible(file) : [department.code, department.name, edition].join(" ").trim();
  const line = locale.message("batch.task", { name, state: locale.message(`batch.states.${state}`) });
  const told = notices.map((each) => {
    const sentence = describeNotice(each.file, each.notice, locale);
    return locale.workbook("command.import.notice", { sentence });
  });
  if (problems.length === 0) {
    for (const notice of told) stderr.write(`${notice}\n`);
    // A terminal has the line of progress for what went well.
    if (stderr.isTTY !== true) stdout.write(`${line}\n`);
    return;
  }
  const errors = (outcome?.check?.errors ?? [])
    .slice(0, mostErrors)
    .map((message) => locale.message("generate.error", { message: visible(message) }));
  const copies = marked.map((output) => locale.workbook("command.import.marked", { output }));
  const lines = [
    line,
    ...problems.map((problem) => `  ${describeProblem(problem, locale)}`),
    ...errors,
    ...copies,
    ...told,
  ];
  stderr.write(`${lines.join("\n")}\n`);
}

/** Errors of one department that are told at a terminal; all of them are in its files. */
const mostErrors = 3;

async function tellEnd(
  summary: BatchSummary,
  { out, signingKey }: ToldBatch,
  locale: Locale,
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const { counts, result, state } = summary;
  const problems = result?.problems ?? [];
  for (const problem of problems) stderr.write(`${describeProblem(problem, locale)}\n`);
  const findings = result?.findings ?? [];
  for (const { message } of findings) stderr.write(`${locale.message("generate.error", { message })}\n`);
  if (result !== undefined && problems.length === 0) {
    const count = (of: (typeof findings)[number]["severity"]) =>
      String(findings.filter(({ severity }) => severity === of).length);
    const counts = { error: count("error"), warning: count("warning"), info: count("info") };
    stdout.write(`${locale.message("batch.together", { ...counts, page: batchPageName })}\n`);
  }
  if (state === "cancelled") stderr.write(`${locale.message("batch.cancelled")}\n`);
  if (signingKey !== undefined && state === "ended" && problems.length === 0) await signBatch(summary, signingKey);
  stdout.write(`${locale.message("batch.where", { folder: out })}\n`);
  const failed = counts.refused + counts.failed + counts.cancelled + problems.length;
  const grave = findings.filter(({ severity }) => severity === "error").length;
  return failed + grave > 0 || state !== "ended" ? exitCode.badData : exitCode.done;
}
