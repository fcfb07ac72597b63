import type { Edition, Format } from "@mingzhang/batch";
import { readDisclosureBytes, renderDisclosure } from "@mingzhang/batch";
import type { Storage } from "./storage.ts";

/** One department's files in one edition. */
export interface MakeTask {
  /** The data, by its hash in the storage. */
  readonly sha256: string;
  /** What problems call the data. */
  readonly fileName: string;
  readonly edition: Edition;
  readonly formats: readonly Format[];
}

export interface MadeFile {
  readonly format: Format;
  readonly sha256: string;
  readonly bytes: number;
}

/** Makes files and puts them into the storage. */
export interface Maker {
  /** How many tasks it works on at once. */
  readonly parallel: number;
  make(task: MakeTask, signal: AbortSignal): Promise<readonly MadeFile[]>;
}

/** Makes one department after the other, within this process. */
export function inProcessMaker(storage: Storage): Maker {
  return {
    parallel: 1,
    make: async ({ sha256, fileName, edition, formats }, signal) => {
      const read = readDisclosureBytes(await storage.read(sha256), fileName);
      if (!read.ok) throw new Error(`${fileName} cannot be read any more`);
      const made: MadeFile[] = [];
      for (const format of formats) {
        signal.throwIfAborted();
        const rendered = (await renderDisclosure(read.disclosure, edition, [format])).get(format);
        if (rendered === undefined) throw new Error(`nothing was rendered for ${format}`);
        made.push({ format, sha256: await storage.write(rendered), bytes: rendered.length });
      }
      return made;
    },
  };
}
