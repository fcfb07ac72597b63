import { createRoute, z } from "@hono/zod-openapi";
import { describeProblem } from "@mingzhang/batch";
import { faultProblem } from "@mingzhang/jobs";
import type { Locale } from "@mingzhang/locales";
import { bodyLimit } from "hono/body-limit";
import { ApiError } from "../api-error.ts";
import type { Person, Services } from "../context.ts";
import { type DataFile, expandUploads, largestUpload, type UploadedFile } from "../uploads.ts";
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
export function uploadRoutes(services: Services) {
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
          results.push(await take(file, context.get("person"), services, localeOf(context)));
        }
      }
      context.set("auditDetail", {
        files: results.map(({ name, outcome, department }) => ({ name, outcome, department: department?.code })),
      });
      return context.json(results, 200);
    },
  );
}

async function take(file: DataFile, person: Person, services: Services, locale: Locale): Promise<Result> {
  const { name } = file;
  try {
    return await add(file, person, services, locale);
  } catch (error) {
    if (error instanceof ApiError) {
      return { name, outcome: "refused", fault: { code: error.code, values: error.values } };
    }
    const problem = faultProblem(error, services.pool.limits);
    if (problem === undefined) throw error;
    // A file that ends the process which reads it is refused like any other bad one.
    return { name, outcome: "refused", problems: [describeProblem({ file: name, path: [], ...problem }, locale)] };
  }
}

async function add(
  file: DataFile,
  { role, department: own, username }: Person,
  { disclosures, pool }: Services,
  locale: Locale,
): Promise<Result> {
  const { name } = file;
  const read = await pool.run("readUpload", file);
  if (!read.ok) {
    const problems = read.problems.slice(0, 20).map((problem) => describeProblem(problem, locale));
    return { name, outcome: "refused", problems };
  }
  const { department } = read.data;
  const { code, year } = department;
  if (role === "department" && own !== code) throw new ApiError(403, "other-department", { department: code });
  const before = await disclosures.find({ year, department: code });
  const version = await disclosures.add({ data: read.data, origin: "uploaded", fileName: name, createdBy: username });
  const outcome = before?.version === version.number ? "unchanged" : "taken";
  return { name, outcome, department, version: version.number, findings: version.check.counts };
}
