import canonicalize from "canonicalize";
import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const count = z.int().min(0);

/** Beside the manifest or below it: never a machine's own path, and never out of the folder. */
const path = z.string().regex(/^(?!\.\.?(?:\/|$))[^/\\\p{C}]+(?:\/(?!\.\.?(?:\/|$))[^/\\\p{C}]+)*$/u);

const source = z.strictObject({ file: z.string().min(1), sha256 });

const departmentSchema = z.strictObject({
  code: z.string().min(1),
  name: z.string().min(1),
  year: z.int(),
  /** The data file or the workbook, by its name without a folder. */
  input: source,
  /** Tables and ledgers that it was combined with. */
  besides: z.array(source).optional(),
  languages: z.array(z.string()),
  /** What the PDF files declare themselves to be, besides a PDF. */
  pdfStandard: z.string().min(1).optional(),
  /** What the check went by: the profile's name, and the hash of all that it sets. */
  profile: z.strictObject({ id: z.string().min(1), sha256 }),
  codeVersion: z.string().min(1),
  /** All that besides the data decides the bytes: the same code gives the same files. Absent from older receipts. */
  program: z.strictObject({ form: z.enum(["source", "built"]), sha256 }).optional(),
  /** What the PDF files are set in; empty where there are none. */
  fonts: z.array(z.strictObject({ name: z.string().min(1), sha256 })),
  findings: z.strictObject({ error: count, warning: count, info: count }),
  /** Why the department is published in spite of its errors. */
  despite: z.string().min(1).optional(),
  files: z.array(
    z.strictObject({ path, format: z.string().min(1), language: z.string().min(1), bytes: count, sha256 }),
  ),
  /** Codes of what kept files from being made; no file is published where there is any. */
  problems: z.array(z.string()),
});

/** What was made of what, without a clock or a machine in it: the same work gives the same manifest. */
export const manifestSchema = z.strictObject({ version: z.literal(1), departments: z.array(departmentSchema) });

export type Manifest = z.output<typeof manifestSchema>;

export type ManifestDepartment = Manifest["departments"][number];

export type ManifestFile = ManifestDepartment["files"][number];

/** The bytes of a manifest's file, which are what is signed: canonical JSON (RFC 8785). */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(canonicalize(manifest));
}

/** A manifest from the bytes of its file; `undefined` where they hold none. */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  return parseJson(manifestSchema, bytes);
}

/** What a schema makes of a JSON file's bytes, if it takes them. */
export function parseJson<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
