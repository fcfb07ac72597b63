/** A process in which files of certain names do what a hostile one would. */
import { serveOperations } from "@mingzhang/jobs/process";
import { disclosureOperations } from "./disclosure-operations.ts";

serveOperations({
  ...disclosureOperations,
  readUpload: async (file: Parameters<typeof disclosureOperations.readUpload>[0]) => {
    if (file.name === "撑满内存.json") {
      const kept: Buffer[] = [];
      for (;;) {
        kept.push(Buffer.alloc(64 * 1024 * 1024, 1));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
    if (file.name === "崩溃.json") process.exit(7);
    return await disclosureOperations.readUpload(file);
  },
});
