/** An engine in a process of its own, which a test may kill: it starts what it is told, if anything, and says how far it is. */
import { handedIn, pagesOf } from "./batches.test-support.ts";
import { openEngine } from "./engine.ts";

export interface ProcessTask {
  readonly database: string;
  readonly workers: number;
  readonly batch?: { readonly storage: string; readonly codes: readonly string[] };
}

const { database, workers, batch } = JSON.parse(process.argv[2] ?? "") as ProcessTask;
const engine = await openEngine({ database, workers });
console.log("open");
if (batch !== undefined) {
  const id = await engine.start(pagesOf(batch.storage, await handedIn(batch.codes)));
  for await (const event of engine.events(id)) console.log(event.kind);
  await engine.close();
}
