import { createRequire } from "node:module";
import { basename } from "node:path";
import type { Disclosure, Profile } from "@mingzhang/core";
import { type Manifest, type ManifestDepartment, sha256 } from "@mingzhang/receipt";
import type { DepartmentReport } from "@mingzhang/report";
import canonicalize from "canonicalize";
import type { Edition } from "./editions.ts";
import type { Output } from "./outputs.ts";
import type { FileProblem } from "./problem.ts";
import type { RenderOptions } from "./render-disclosure.ts";
import { loadFontHashes } from "./renderers.ts";
import { runningProgram } from "./running-program.ts";
import type { FileToWrite } from "./write-files.ts";

/** A file by its name and by the hash of its bytes. */
export interface SourceHash {
  readonly file: string;
  readonly sha256: string;
}

/** What was made of one department, and of what. */
export interface Made extends RenderOptions {
  readonly disclosure: Disclosure;
  /** The data file or workbook, and what was combined with it. */
  readonly sources: readonly [SourceHash, ...SourceHash[]];
  readonly languages: readonly Edition[];
  readonly profile: Profile;
  readonly report: Pick<DepartmentReport, "counts" | "despite">;
  /** Each document with its bytes; all lie beside the manifest. */
  readonly documents: readonly (Output & FileToWrite)[];
  readonly problems: readonly FileProblem[];
}

/** The manifest of one department; a batch's lists what stands in those of all its departments. */
export async function manifestOf(made: Made): Promise<Manifest> {
  return { version: 1, departments: [await departmentOf(made)] };
}

async function departmentOf(made: Made): Promise<ManifestDepartment> {
  const { disclosure, sources, languages, pdfStandard, profile, fonts, report, documents, problems } = made;
  const { counts, despite } = report;
  const [input, ...besides] = sources.map(({ file, sha256 }) => ({ file: basename(file), sha256 }));
  if (input === undefined) throw new TypeError("a disclosure has a source");
  return {
    ...disclosure.department,
    year: disclosure.year,
    input,
    ...(besides.length === 0 ? {} : { besides }),
    languages: [...languages],
    ...(pdfStandard === undefined ? {} : { pdfStandard }),
    profile: { id: profile.id, sha256: sha256(new TextEncoder().encode(canonicalize(profile))) },
    codeVersion,
    program: runningProgram(),
    fonts: documents.some(({ format }) => format === "pdf") ? [...(await loadFontHashes(fonts?.files))] : [],
    findings: { error: counts.error, warning: counts.warning, info: counts.info },
    ...(despite === undefined ? {} : { despite }),
    files: documents.map(({ path, format, language, bytes }) => {
      return { path: basename(path), format, language, bytes: bytes.length, sha256: sha256(bytes) };
    }),
    // Their values may hold paths of the machine.
    problems: problems.map(({ code }) => code),
  };
}

const { version: codeVersion } = createRequire(import.meta.url)("../package.json") as { readonly version: string };
