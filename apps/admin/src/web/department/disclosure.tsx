import { useQuery } from "@tanstack/react-query";
import { Alert, Flex, Tabs, Tag } from "antd";
import { useState } from "react";
import { api, ask, describeFailure } from "../api.ts";
import { Deadline } from "../deadline.tsx";
import { useSay } from "../language.tsx";
import type { YearSettings } from "../me.ts";
import { PageTitle } from "../page-title.tsx";
import { StateTag } from "../tags.tsx";
import { ChangesTab } from "./changes-tab.tsx";
import { type DisclosureProps, isMaking, type Overview } from "./disclosure-props.ts";
import { FilesTab } from "./files-tab.tsx";
import { FindingsTab } from "./findings-tab.tsx";
import { HistoryTab } from "./history-tab.tsx";
import { ReviewButtons } from "./review-buttons.tsx";
import { TemplateButton } from "./template-button.tsx";
import { TextsTab } from "./texts-tab.tsx";

interface DisclosurePageProps {
  readonly year: YearSettings;
  readonly code: string;
}

/** A department's disclosure: what was found, its words, its files and how it came here. */
export function Disclosure({ year, code }: DisclosurePageProps) {
  const say = useSay();
  const [tab, setTab] = useState("findings");
  const [text, setText] = useState<string>();
  const param = { year: String(year.year), department: code };
  const found = useQuery({
    queryKey: ["disclosure", year.year, code],
    queryFn: () => ask(api.disclosures[":year"][":department"].$get({ param })),
    refetchInterval: ({ state }) => (isMaking(state.data) ? 1000 : 15_000),
  });
  if (found.isError) return <Alert type="error" title={describeFailure(found.error, say)} />;
  if (found.data === undefined) return null;
  const overview = found.data;
  const props: DisclosureProps = { param, overview };
  const mend = (path: string) => {
    setText(path);
    setTab("texts");
  };
  return (
    <>
      <PageTitle title={`${overview.name} · ${year.year}`}>
        <StateTag state={overview.state} />
        <Tag>{say("department.version", { version: String(overview.version) })}</Tag>
        <Deadline deadline={year.deadline} />
      </PageTitle>
      <Flex gap="small" wrap style={{ marginBlockEnd: 8 }}>
        <ReviewButtons {...props} />
        <TemplateButton year={year.year} code={code} />
      </Flex>
      <LastRemark overview={overview} />
      <Tabs
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: "findings", label: say("department.findings"), children: <FindingsTab {...props} mend={mend} /> },
          {
            key: "texts",
            label: say("department.texts"),
            children: <TextsTab key={overview.version} {...props} {...(text === undefined ? {} : { first: text })} />,
          },
          { key: "changes", label: say("department.changes"), children: <ChangesTab {...props} /> },
          { key: "files", label: say("department.files"), children: <FilesTab {...props} year={year} /> },
          { key: "history", label: say("department.history"), children: <HistoryTab {...props} /> },
        ]}
      />
    </>
  );
}

/** Why the bureau sent it back, where that was the last word. */
function LastRemark({ overview: { state, reviews } }: { readonly overview: Overview }) {
  const say = useSay();
  const [last] = reviews;
  if (state !== "returned" || last === undefined) return null;
  return <Alert type="warning" showIcon title={say("department.reason")} description={<bdi>{last.remark}</bdi>} />;
}
