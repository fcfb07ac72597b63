import { useQuery } from "@tanstack/react-query";
import { Alert, Segmented } from "antd";
import { useState } from "react";
import { api, ask, describeFailure } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import type { DisclosureProps } from "./disclosure-props.ts";
import { PreviewFrame } from "./preview-frame.tsx";

const comparisons = ["last-submitted", "last-version", "last-year"] as const;

/** What changed since an earlier version, or since last year. */
export function ChangesTab({ param, overview: { version } }: DisclosureProps) {
  const say = useSay();
  const [comparison, compare] = useState<(typeof comparisons)[number]>("last-version");
  const changes = useQuery({
    queryKey: ["changes", param, version, comparison],
    queryFn: () =>
      ask(
        api.disclosures[":year"][":department"].versions[":version"].changes.$get({
          param: { ...param, version: String(version) },
          query: { with: comparison },
        }),
      ),
  });
  return (
    <>
      <Segmented
        value={comparison}
        onChange={compare}
        style={{ marginBlockEnd: 8 }}
        options={comparisons.map((each) => ({ value: each, label: say(keyOf("changes", each)) }))}
      />
      {changes.isError ? <Alert type="info" showIcon title={describeFailure(changes.error, say)} /> : null}
      {changes.data === undefined || changes.isError ? null : <PreviewFrame html={changes.data.html} />}
    </>
  );
}
