import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, ask } from "../api.ts";

export type PreviewEdition = "zh-CN" | "ug-CN" | "bilingual";

/** The page of a version with texts that are not saved yet; the last one stays until the next is there. */
export function usePreview(
  param: { readonly year: string; readonly department: string; readonly version: string },
  texts: Readonly<Record<string, string>>,
  edition: PreviewEdition,
) {
  return useQuery({
    queryKey: ["preview", param, texts, edition],
    queryFn: () =>
      ask(
        api.disclosures[":year"][":department"].versions[":version"].preview.$post({ param, json: { texts, edition } }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
