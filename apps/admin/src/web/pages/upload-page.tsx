import { Alert, Button, Flex, Table, Tag, Typography, Upload } from "antd";
import type { InferResponseType } from "hono/client";
import { useState } from "react";
import { useAct } from "../act.ts";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import { PageTitle } from "../page-title.tsx";
import { FindingCounts } from "../tags.tsx";

type Result = InferResponseType<typeof api.uploads.$post, 200>[number];

const colours = { taken: "green", unchanged: "default", refused: "red" } as const;

/** Many data files at once, and what became of each. */
export function UploadPage() {
  const say = useSay();
  const act = useAct();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [results, setResults] = useState<readonly Result[]>();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const answer = await act(() => ask(api.uploads.$post({ form: { files: [...files] } })));
    setBusy(false);
    if (answer === undefined) return;
    setResults(answer);
    setFiles([]);
  };
  const count = (outcome: Result["outcome"]) =>
    String((results ?? []).filter((each) => each.outcome === outcome).length);
  return (
    <>
      <PageTitle title={say("upload.title")} />
      <Flex vertical gap="middle">
        <Upload.Dragger
          multiple
          showUploadList={false}
          beforeUpload={(_, all) => {
            setFiles(all);
            return false;
          }}
        >
          <Typography.Paragraph style={{ margin: 16 }}>{say("upload.intro")}</Typography.Paragraph>
        </Upload.Dragger>
        <Flex>
          <Button type="primary" size="large" disabled={files.length === 0} loading={busy} onClick={() => void send()}>
            {say("upload.submit", { count: String(files.length) })}
          </Button>
        </Flex>
        {results === undefined ? null : (
          <>
            <Alert
              type={results.some(({ outcome }) => outcome === "refused") ? "warning" : "success"}
              showIcon
              title={say("upload.summary", {
                total: String(results.length),
                taken: count("taken"),
                unchanged: count("unchanged"),
                refused: count("refused"),
              })}
            />
            <Table
              rowKey={(each) => `${each.name} ${each.department?.code ?? ""}`}
              size="small"
              dataSource={[...results]}
              pagination={results.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
              columns={[
                { title: say("upload.file"), dataIndex: "name", render: (name: string) => <bdi>{name}</bdi> },
                {
                  title: say("board.department"),
                  dataIndex: "department",
                  render: (_, { department }) => <bdi lang="zh-CN">{department?.name}</bdi>,
                },
                {
                  title: say("upload.outcome"),
                  dataIndex: "outcome",
                  render: (_, { outcome, version }) => (
                    <Tag color={colours[outcome]}>{say(keyOf("upload", outcome), { version: String(version) })}</Tag>
                  ),
                },
                {
                  title: say("upload.details"),
                  dataIndex: "problems",
                  render: (_, result) => <Details result={result} />,
                },
              ]}
            />
          </>
        )}
      </Flex>
    </>
  );
}

function Details({ result: { fault, problems, findings } }: { readonly result: Result }) {
  const say = useSay();
  if (findings !== undefined) return <FindingCounts counts={findings} />;
  if (problems !== undefined) return problems.map((problem) => <div key={problem}>{problem}</div>);
  if (fault === undefined) return null;
  const own = ["broken-zip", "nested-zip", "not-json", "too-large", "too-many-files"].includes(fault.code);
  return say(keyOf(own ? "upload.fault" : "error", fault.code), fault.values);
}
