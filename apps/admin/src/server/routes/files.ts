import { Readable } from "node:stream";
import { editions, formats } from "@mingzhang/batch";
import { adminWords } from "@mingzhang/locales/admin";
import { and, asc, eq } from "drizzle-orm";
import type { Context } from "hono";
import { ZipFile } from "yazl";
import { z } from "zod";
import { ApiError } from "../api-error.ts";
import type { Env, Services } from "../context.ts";
import { contentDisposition, fileName, folderName } from "../file-names.ts";
import { newestFilesJoin, newestVersionJoin } from "../newest-joins.ts";
import { artifact, department, disclosure, version } from "../schema/index.ts";
import { allow, keyParams, newRoutes, versionParams, yearParam } from "./routes.ts";

const fileParams = versionParams.extend({
  edition: z.enum(editions),
  format: z.enum(formats as ["docx", "xlsx", "pdf", "html"]),
});

/** Finished files come out: one, a department's, or all of a year as a zip file that is written while it is sent. */
export function fileRoutes({ db, storage }: Services) {
  /** The files of newest versions, by department. */
  async function newestFiles(year: number, code?: string) {
    return await db
      .select({
        code: artifact.department,
        name: department.name,
        uyghurName: version.uyghurName,
        year: artifact.year,
        edition: artifact.edition,
        format: artifact.format,
        key: artifact.key,
        bytes: artifact.bytes,
      })
      .from(artifact)
      .innerJoin(department, eq(department.code, artifact.department))
      .innerJoin(disclosure, newestFilesJoin)
      .innerJoin(version, newestVersionJoin)
      .where(and(eq(artifact.year, year), code === undefined ? undefined : eq(artifact.department, code)))
      .orderBy(asc(artifact.department), asc(artifact.edition), asc(artifact.format));
  }

  type Files = Awaited<ReturnType<typeof newestFiles>>;

  async function* contentOf(key: string): AsyncGenerator<Uint8Array, void> {
    yield* (await storage.stream(key)) as AsyncIterable<Uint8Array>;
  }

  function sendZip(context: Context<Env>, files: Files, name: string, inFolders: boolean) {
    if (files.length === 0) throw new ApiError(404, "no-files-yet");
    const zip = new ZipFile();
    // A clock in the archive would make two downloads of the same files differ.
    const mtime = new Date(Date.UTC(files[0]?.year ?? 2000, 0, 1));
    for (const file of files) {
      const path = inFolders ? `${folderName(file.code, file.name)}/${fileName(file)}` : fileName(file);
      // Each is opened when its turn comes: a city's files are never open, or in memory, together.
      zip.addReadStreamLazy(path, { mtime, compress: !/docx|xlsx/.test(file.format), size: file.bytes }, (begin) => {
        begin(null, Readable.from(contentOf(file.key)));
      });
    }
    zip.end();
    context.header("Content-Type", "application/zip");
    context.header("Content-Disposition", contentDisposition(name));
    return context.body(Readable.toWeb(zip.outputStream as Readable) as ReadableStream);
  }

  return newRoutes()
    .get(
      "/disclosures/:year/:department/versions/:version/files/:edition/:format",
      allow("bureau", "department"),
      async (context) => {
        const { year, department: code, version: number, edition, format } = fileParams.parse(context.req.param());
        const [found] = await db
          .select({ key: artifact.key, name: department.name, uyghurName: version.uyghurName })
          .from(artifact)
          .innerJoin(department, eq(department.code, artifact.department))
          .innerJoin(
            version,
            and(eq(version.year, year), eq(version.department, code), eq(version.number, artifact.version)),
          )
          .where(
            and(
              eq(artifact.year, year),
              eq(artifact.department, code),
              eq(artifact.version, number),
              eq(artifact.edition, edition),
              eq(artifact.format, format),
            ),
          );
        if (found === undefined) throw new ApiError(404, "not-found");
        const { key, ...named } = found;
        const bytes = await storage.read(key);
        if (bytes === undefined) throw new ApiError(404, "not-found");
        context.header("Content-Type", mediaTypes[format]);
        context.header("Content-Disposition", contentDisposition(fileName({ code, year, edition, format, ...named })));
        return context.body(Buffer.from(bytes));
      },
    )
    .get("/disclosures/:year/:department/files.zip", allow("bureau", "department"), async (context) => {
      const { year, department: code } = keyParams.parse(context.req.param());
      const files = await newestFiles(year, code);
      return sendZip(context, files, `${folderName(code, files[0]?.name ?? "")}.zip`, false);
    })
    .get("/years/:year/files.zip", allow("bureau"), async (context) => {
      const { year } = z.object({ year: yearParam }).parse(context.req.param());
      const name = adminWords("zh-CN")("file.all", { year: String(year) });
      return sendZip(context, await newestFiles(year), `${name}.zip`, true);
    });
}

const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
} as const;
