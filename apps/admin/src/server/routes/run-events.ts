import { streamSSE } from "hono/streaming";
import { ApiError } from "../api-error.ts";
import type { Services } from "../context.ts";
import { allow, newRoutes } from "./routes.ts";
import { rowOf, runParams } from "./run-rows.ts";

/** A browser needs to hear of a city a few times a second, not a thousand; and once in a while that all is well. */
const pauses = { between: 250, alive: 15_000 } as const;

/** How far a run is, told as it goes on. */
export function runEventRoutes({ runs }: Services) {
  return newRoutes().get("/runs/:run/events", allow("bureau"), async (context) => {
    const { run: id } = runParams.parse(context.req.param());
    if ((await runs.find(id)) === undefined) throw new ApiError(404, "not-found");
    return streamSSE(context, async (stream) => {
      let wake: (() => void) | undefined;
      let changed = true;
      const stop = runs.subscribe((other) => {
        if (other !== id) return;
        changed = true;
        wake?.();
      });
      stream.onAbort(() => {
        stop();
        wake?.();
      });
      while (!stream.aborted) {
        if (changed) {
          changed = false;
          const found = await runs.find(id);
          if (found === undefined) break;
          await stream.writeSSE({ event: "progress", data: JSON.stringify(await rowOf(runs, found)) });
          if (found.state !== "running") break;
          await stream.sleep(pauses.between);
        } else {
          const woken = new Promise<boolean>((resolve) => {
            wake = () => resolve(true);
          });
          const first = await Promise.race([woken, stream.sleep(pauses.alive)]);
          if (first !== true) await stream.writeSSE({ event: "alive", data: "" });
        }
      }
      stop();
    });
  });
}
