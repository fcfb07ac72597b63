import { join } from "node:path";
import {
  type DepartmentFiles,
  defaultProfileName,
  describeProblem,
  editions,
  type FileProblem,
  findDepartmentFiles,
  formats,
  pdfStandards,
  profileNames,
  type ReadExpectationsResult,
  type ReadProfileResult,
  readExpectations,
  readProfile,
  readUpTo,
} from "@mingzhang/batch";
import type { BatchRequest, Engine, Input, InputFile } from "@mingzhang/jobs";
import type { Locale } from "@mingzhang/locales";
import { tellBatch } from "../batch-teller.ts";
import { ownLanguages } from "../choose-locale.ts";
import type { Command } from "../command.ts";
import { engineOptions, withEngine } from "../engine.ts";
import { exitCode } from "../exit-code.ts";
import { openFonts } from "../open-fonts.ts";
import { openKey } from "../open-key.ts";
import { parseChoice, parseChoices, parseOptions } from "../parse-options.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

/** What is made of a city when nothing else is asked for: both languages of Xinjiang. */
const defaultLanguages = ["zh-CN", "ug-CN"] as const;

/** `mingzhang batch`: the documents of a whole city, through a queue that survives a kill. */
export const batchCommand: Command = {
  name: "batch",
  summary: (locale) => locale.message("batch.summary"),
  help: (locale) =>
    locale.message("batch.help", {
      formats: formats.join(","),
      languages: editions.join(","),
      defaultLanguages: defaultLanguages.join(","),
      profiles: profileNames.join("、"),
      profile: defaultProfileName,
    }),
  run: async (args, locale, terminal) => {
    const { out, values, positionals } = readOptions(args);
    const signing = await openKey(values.key, locale, terminal);
    if (signing === undefined) return exitCode.badData;
    const { database = join(out, "batch-state", "database"), workers } = values;
    return await withEngine({ database, workers }, locale, terminal, async (engine, interrupted) => {
      const id =
        values.resume === undefined
          ? await start(engine, out, positionals, values, locale, terminal)
          : await resume(engine, out);
      if (id === undefined) {
        if (values.resume !== undefined)
          terminal.stderr.write(`${locale.message("batch.nothingToResume", { folder: out })}\n`);
        return exitCode.badData;
      }
      return await tellBatch({ engine, id, out, interrupted, ...signing }, locale, terminal);
    });
  },
};

type Values = ReturnType<typeof readOptions>["values"];

function readOptions(args: readonly string[]) {
  const { positionals, values } = parseOptions(args, {
    ...engineOptions,
    out: { type: "string", short: "o" },
    format: { type: "string", short: "f" },
    lang: { type: "string", short: "l" },
    profile: { type: "string", short: "p" },
    previous: { type: "string" },
    "control-totals": { type: "string" },
    "despite-errors": { type: "string" },
    fonts: { type: "string" },
    "pdf-standard": { type: "string" },
    key: { type: "string" },
    resume: { type: "boolean" },
  });
  const { out } = values;
  if (positionals.length === 0 && values.resume === undefined) throw new UsageError("noInput");
  if (out === undefined) throw new UsageError("noOutput");
  if (values["despite-errors"]?.trim() === "") throw new UsageError("missingValue", { option: "--despite-errors" });
  return { out, positionals, values };
}

/** @returns nothing where what the batch goes by cannot be read, which is told */
async function start(
  engine: Engine,
  out: string,
  inputs: readonly string[],
  values: Values,
  locale: Locale,
  terminal: Terminal,
): Promise<string | undefined> {
  const profile = await readProfile(values.profile ?? defaultProfileName);
  const before = values.previous === undefined ? [] : [values.previous];
  // A folder of departments may hold the last year's, or be the one that is written to.
  const found = await findDepartmentFiles(inputs, [out, ...before]);
  const previous = await findDepartmentFiles(before, [out]);
  const totals = values["control-totals"];
  const expectations = totals === undefined ? undefined : await readExpectations(totals);
  const problems = [...problemsIn(profile), ...problemsIn(expectations), ...found.problems, ...previous.problems];
  for (const problem of problems) terminal.stderr.write(`${describeProblem(problem, locale)}\n`);
  if (!profile.ok || expectations?.ok === false || problems.length > 0) return undefined;
  const opened = await openFonts(values.fonts ?? profile.fonts, locale, terminal);
  if (opened === undefined) return undefined;
  const despite = values["despite-errors"]?.trim();
  const standard = values["pdf-standard"];
  const language = ownLanguages.find((each) => each === locale.language);
  const request: BatchRequest = {
    storage: out,
    inputs: found.departments.map(departmentInput),
    previous: previous.departments.map(departmentInput),
    editions: values.lang === undefined ? defaultLanguages : parseChoices("--lang", values.lang, editions),
    formats: parseChoices("--format", values.format, formats),
    profile: profile.source,
    ...(language === undefined ? {} : { language }),
    ...(opened.fonts === undefined ? {} : { fonts: opened.fonts.files }),
    ...(standard === undefined ? {} : { pdfStandard: parseChoice("--pdf-standard", standard, pdfStandards) }),
    ...(despite === undefined ? {} : { despite }),
    ...(expectations === undefined ? {} : { expectations: expectations.content }),
  };
  // Workbooks are read before the first task begins, and a city's take a while.
  const count = String(found.departments.length);
  if (terminal.stderr.isTTY === true) terminal.stderr.write(`${locale.message("batch.reading", { count })}\n`);
  return await engine.start(request);
}

function problemsIn(result: ReadExpectationsResult | ReadProfileResult | undefined): readonly FileProblem[] {
  return result === undefined || result.ok ? [] : result.problems;
}

function departmentInput({ path, files }: DepartmentFiles): Input {
  const [only, ...others] = files.map(inputFile);
  return only !== undefined && others.length === 0 && only.file === path
    ? only
    : { file: path, parts: files.map(inputFile) };
}

function inputFile(file: string): InputFile {
  return { file, read: (limit) => readUpTo(file, limit) };
}

/** Goes on with the last batch of an output folder, from the data as it was then. */
async function resume(engine: Engine, out: string): Promise<string | undefined> {
  await engine.restore(out);
  const [last] = await engine.batches(out);
  if (last !== undefined) await engine.resume(last.id);
  return last?.id;
}
