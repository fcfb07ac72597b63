import type { InferResponseType } from "hono/client";
import { useEffect, useState } from "react";
import type { api } from "./api.ts";

export type LiveRun = InferResponseType<typeof api.runs.$get, 200>[number];

/** A run as the server tells of it while it goes on; a new attempt listens again to one that was over. */
export function useLiveRun(id: string, attempt: number): LiveRun | undefined {
  const [run, setRun] = useState<LiveRun>();
  useEffect(() => {
    // The browser itself connects again where the line breaks.
    const events = new EventSource(`/api/v1/runs/${id}/events?attempt=${attempt}`);
    events.addEventListener("progress", (event: MessageEvent<string>) => {
      const told = JSON.parse(event.data) as LiveRun;
      setRun(told);
      if (told.state !== "running") events.close();
    });
    return () => events.close();
  }, [id, attempt]);
  return run;
}
