import { createRoute, z } from "@hono/zod-openapi";
import { describeProblem, readDisclosureBytes } from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import { bodyLimit } from "hono/body-limit";
import { ApiError } from "../api-error.ts";
import type { Person, Services } from "../context.ts";
import type { Disclosures } from "../disclosures.ts";
import { type DataFile, expandUploads, largestUpload, type UploadedFile } from "../uploads.ts";
import { readUploadedWorkbook } from "../workbooks.ts";
import { allow, json, localeOf, newRoutes } from "./routes.ts";

const result = z.object({
  name: z.string(),
  /** `unchanged` where the same data was there already. */
  outcome: z.enum(["taken", "unchanged", "refused"]),
  department: z.object({ code: z.string(), name: z.string(), year: z.number() }).optional(),
  version: z.number().optional(),
  findings: z.object({ error: z.number(), warning: z.number(), info: z.number() }).optional(),
  /** Why it was refused: a code of the words `upload` or `error` with its values, or sentences of the server. */
  fault: z.object({ code: z.string(), values: z.record(z.string(), z.string()) }).optional(),
  problems: z.array(z.string()).optional(),
});

type Result = z.output<typeof result>;

const tooLarge = () => {
  throw new ApiError(413, "upload-too-large", { limit: String(largestUpload / 1024 / 1024) });
};

/** Data files come in, many at once or in zip files; a bad one stops no other. */
export function uploadRoutes({ disclosures }: Services) {
  return newRoutes().openapi(
    createRoute({
      method: "post",
      path: "/uploads",
      middleware: [allow("bureau", "department"), bodyLimit({ maxSize: largestUpload, onError: tooLarge })] as const,
      request: {
        body: {
          required: true,
          content: { "multipart/form-data": { schema: z.object({ files: z.any() }) } },
        },
      },
      responses: { 200: json(z.array(result), "what became of each file") },
    }),
    async (context) => {
      const { files } = await context.req.parseBody({ all: true });
      const given = (Array.isArray(files) ? files : [files]).filter((file) => file instanceof File);
      if (given.length === 0) throw new ApiError(400, "no-file");
      const uploaded: UploadedFile[] = [];
      for (const file of given) uploaded.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      const results: Result[] = [];
      for await (const file of expandUploads(uploaded)) {
        if ("fault" in file) {
          results.push({ name: file.name, outcome: "refused", fault: { code: file.fault, values: {} } });
        } else {
          results.push(await take(file, context.get("person"), disclosures, localeOf(context)));
        }
      }
      context.set("auditDetail", {
        files: results.map(({ name, outcome, department }) => ({ name, outcome, department: department?.code })),
      });
      return context.json(results, 200);
    },
  );
}

async function take(
  { name, bytes, kind }: DataFile,
  person: Person,
  disclosures: Disclosures,
  locale: Locale,
): Promise<Result> {
  const refuse = (fault: NonNullable<Result["fault"]>): Result => ({ name, outcome: "refused", fault });
  const read = kind === "json" ? readDisclosureBytes(bytes, name) : await readUploadedWorkbook(bytes, name);
  if (!read.ok) {
    const problems = read.problems.slice(0, 20).map((problem) => describeProblem(problem, locale));
    return { name, outcome: "refused", problems };
  }
  const { disclosure } = read;
  const { code } = disclosure.department;
  const department = { ...disclosure.department, year: disclosure.year };
  if (person.role === "department" && person.department !== code) {
    return refuse({ code: "other-department", values: { department: code } });
  }
  try {
    const before = await disclosures.find({ year: disclosure.year, department: code });
    const version = await disclosures.add({
      disclosure,
      origin: "uploaded",
      fileName: name,
      createdBy: person.username,
    });
    const outcome = before?.version === version.number ? "unchanged" : "taken";
    return { name, outcome, department, version: version.number, findings: version.check.counts };
  } catch (error) {
    if (error instanceof ApiError) return { ...refuse({ code: error.code, values: error.values }), department };
    throw error;
  }
}
