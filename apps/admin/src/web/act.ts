import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { describeFailure } from "./api.ts";
import { useSay } from "./language.tsx";

/** Does something on the server: what the pages show is asked for again, and a refusal is told. */
export function useAct() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const say = useSay();
  return async <Result>(action: () => Promise<Result>, done?: string): Promise<Result | undefined> => {
    try {
      const result = await action();
      if (done !== undefined) message.success(done);
      return result;
    } catch (error) {
      message.error(describeFailure(error, say), 6);
      return undefined;
    } finally {
      await queries.invalidateQueries();
    }
  };
}
