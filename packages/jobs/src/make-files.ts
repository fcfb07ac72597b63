import {
  defaultNameTemplate,
  errorCode,
  type FileProblem,
  fillNameTemplate,
  parseProfile,
  readDisclosureBytes,
  renderDisclosure,
  WriteError,
} from "@mingzhang/batch";
import { loadCatalogue } from "@mingzhang/catalogues";
import { check, type Disclosure, type Finding, type Profile, profiles, severities } from "@mingzhang/core";
import { openStorage, type StoredFile } from "./storage.ts";
import { inputKey, type NumberedTask, type Outcome, type Receipt, receiptKey, sha256 } from "./task.ts";

/** Failures of writing that trying again does not mend. */
const hopeless = new Set(["EACCES", "EDQUOT", "EFBIG", "EISDIR", "ENOSPC", "ENOTDIR", "EPERM", "EROFS"]);

/**
 * Reads, checks, composes, renders and writes one department in one edition, its receipt last: where that is missing,
 * nothing else counts.
 *
 * @throws {Error} where trying again may help
 */
export async function makeFiles(task: NumberedTask): Promise<Outcome> {
  const storage = openStorage(task.storage);
  const refuse = (code: FileProblem["code"], values: FileProblem["values"]): Outcome => {
    return { kind: "refused", problems: [{ code, file: task.file, path: [], values }] };
  };
  const input = await storage.read(inputKey(task.input));
  if (input === undefined || sha256(input) !== task.input) return refuse("changed-meanwhile", {});
  const read = readDisclosureBytes(input, task.file);
  if (!read.ok) return { kind: "refused", problems: read.problems };

  let made: { readonly files: readonly StoredFile[]; readonly receipt: Receipt };
  try {
    made = await makeAll(read.disclosure, task);
  } catch (error) {
    // A defect that this department brings to light; it would come again.
    return refuse("internal", { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  try {
    await storage.write(made.files);
    await storage.write([{ key: receiptKey(task.id), bytes: Buffer.from(JSON.stringify(made.receipt)) }]);
  } catch (error) {
    const reason = errorCode(error instanceof WriteError ? error.cause : error);
    if (!hopeless.has(reason)) throw error;
    return refuse("not-writable", { output: error instanceof WriteError ? error.path : task.storage, reason });
  }
  return made.receipt;
}

async function makeAll(disclosure: Disclosure, task: NumberedTask) {
  const findings = check(disclosure, { catalogue: loadCatalogue(disclosure.year), profile: profileOf(task) });
  const rendered = await renderDisclosure(disclosure, task.edition, task.formats);
  const files = [...rendered].map(([format, bytes]): StoredFile => {
    const values = { ...disclosure.department, year: String(disclosure.year), lang: task.edition, ext: format };
    return { key: fillNameTemplate(defaultNameTemplate, values), bytes };
  });
  const told = files.map(({ key, bytes }) => ({ name: key, bytes: bytes.length, sha256: sha256(bytes) }));
  return { files, receipt: { kind: "made", files: told, findings: countsOf(findings) } as const };
}

function profileOf({ profile }: NumberedTask): Profile {
  if (typeof profile !== "string") return parseProfile("", profile.content);
  const known: Readonly<Record<string, Profile>> = profiles;
  const found = known[profile];
  if (found === undefined) throw new Error(`no profile ${profile}`);
  return found;
}

function countsOf(findings: readonly Finding[]): Receipt["findings"] {
  const counts = severities.map((severity) => {
    return [severity, findings.filter((finding) => finding.severity === severity).length] as const;
  });
  return Object.fromEntries(counts) as Receipt["findings"];
}
