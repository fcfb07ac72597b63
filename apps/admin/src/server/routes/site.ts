import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Readable } from "node:stream";
import { adminWords } from "@mingzhang/locales/admin";
import { ZipFile } from "yazl";
import { z } from "zod";
import { ApiError } from "../api-error.ts";
import { approvedSite } from "../approved-site.ts";
import type { Services } from "../context.ts";
import { contentDisposition } from "../file-names.ts";
import { allow, newRoutes, yearParam } from "./routes.ts";

/** The public site of a year, made of what is approved, as a zip file to be put on the government's web server. */
export function siteRoutes({ db, storage }: Services) {
  return newRoutes().get("/years/:year/site.zip", allow("bureau"), async (context) => {
    const { year } = z.object({ year: yearParam }).parse(context.req.param());
    const site = await approvedSite(db, storage, year);
    if (site === undefined) throw new ApiError(409, "nothing-approved");
    context.set("auditDetail", { departments: site.departments });
    const zip = new ZipFile();
    // A clock in the archive would make two downloads of the same site differ.
    const mtime = new Date(Date.UTC(year, 0, 1));
    for (const path of await filesIn(site.folder)) {
      zip.addFile(path, relative(site.folder, path).split(sep).join("/"), { mtime });
    }
    zip.end();
    const content = zip.outputStream as Readable;
    content.once("close", () => void site.remove());
    const name = adminWords("zh-CN")("file.site", { year: String(year) });
    context.header("Content-Type", "application/zip");
    context.header("Content-Disposition", contentDisposition(`${name}.zip`));
    return context.body(Readable.toWeb(content) as ReadableStream);
  });
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}
