import { generate } from "./generate.ts";
import { formats } from "./renderers.ts";

/** Makes all files of a data file in a folder, as a process of its own: `make-files FILE FOLDER`. */
async function makeFiles([input = "", outputFolder = ""]: readonly string[]): Promise<void> {
  const despite = "照原样保留";
  for await (const event of generate({ inputs: [input], outputFolder, formats, languages: ["zh-CN"], despite })) {
    if (event.kind === "finished" && event.result.problems.length > 0) {
      throw new Error(JSON.stringify(event.result.problems));
    }
  }
}

await makeFiles(process.argv.slice(2));
