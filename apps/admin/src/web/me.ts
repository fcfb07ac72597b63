import type { InferResponseType } from "hono/client";
import { createContext, useContext } from "react";
import type { api } from "./api.ts";

/** Who is signed in. */
export type Me = InferResponseType<typeof api.me.$get, 200>;

/** What the bureau fixed for a fiscal year. */
export type YearSettings = InferResponseType<typeof api.years.$get, 200>[number];

export const MeContext = createContext<Me | undefined>(undefined);

/** The year that is worked on; absent where none is set up. */
export const YearContext = createContext<YearSettings | undefined>(undefined);

export function useMe(): Me {
  const found = useContext(MeContext);
  if (found === undefined) throw new Error("nobody is signed in around this component");
  return found;
}

export function useYear(): YearSettings | undefined {
  return useContext(YearContext);
}
