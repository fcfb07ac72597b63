import { openSigningKey } from "@mingzhang/receipt";
import { generate } from "./generate.ts";
import { formats } from "./renderers.ts";

/** Makes all files of a data file in a folder, as a process of its own: `make-files FILE FOLDER KEY`. */
async function makeFiles([input = "", outputFolder = "", key = ""]: readonly string[]): Promise<void> {
  const options = { formats, languages: ["zh-CN"], despite: "照原样保留" } as const;
  const signingKey = await openSigningKey(key);
  for await (const event of generate({ inputs: [input], outputFolder, signingKey, ...options })) {
    if (event.kind === "finished" && event.result.problems.length > 0) {
      throw new Error(JSON.stringify(event.result.problems));
    }
  }
}

await makeFiles(process.argv.slice(2));
