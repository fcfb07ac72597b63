import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Checkbox, Flex, Input, Table, Tag } from "antd";
import type { InferResponseType } from "hono/client";
import { useState } from "react";
import { Link, useParams } from "wouter";
import { useAct } from "../act.ts";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import { useYear } from "../me.ts";
import { PageTitle } from "../page-title.tsx";

type Translations = (typeof api.disclosures)[":year"][":department"]["translations"];
type Text = InferResponseType<Translations["$get"], 200>["texts"][number];
type Result = InferResponseType<Translations["$post"], 200>;

interface Edit {
  readonly target: string;
  readonly reviewed: boolean;
}

const colours = { missing: "red", proposed: "purple", draft: "orange", reviewed: "green" } as const;

/** A department's texts, Chinese beside Uyghur; what the memory proposes is there to be taken or changed. */
export function TranslationPage() {
  const say = useSay();
  const act = useAct();
  const year = useYear();
  const { code } = useParams<{ code: string }>();
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const [onlyOpen, setOnlyOpen] = useState(true);
  const [result, setResult] = useState<Result>();
  const param = { year: String(year?.year), department: code };
  const translations = useQuery({
    queryKey: ["texts-to-translate", param],
    queryFn: () => ask(api.disclosures[":year"][":department"].translations.$get({ param })),
    enabled: year !== undefined,
  });
  if (translations.data === undefined) return null;
  const { version, texts } = translations.data;
  const edit = (source: string, change: Partial<Edit>, now: Edit) => {
    setEdits((before) => ({ ...before, [source]: { ...now, ...change } }));
  };
  const save = async () => {
    const changed = Object.entries(edits).map(([source, { target, reviewed }]) => {
      return { source, target, status: reviewed ? ("reviewed" as const) : ("draft" as const) };
    });
    const answer = await act(() =>
      ask(api.disclosures[":year"][":department"].translations.$post({ param, json: { version, texts: changed } })),
    );
    if (answer === undefined) return;
    setResult(answer);
    const refused = new Set(answer.refusals.map(({ source }) => source));
    setEdits((before) => Object.fromEntries(Object.entries(before).filter(([source]) => refused.has(source))));
  };
  const shown = texts.filter(({ status, source }) => !onlyOpen || status !== "reviewed" || source in edits);
  return (
    <>
      <Link href="/translations">{say("translation.queue")}</Link>
      <PageTitle title={`${say("translation.title")} · ${code}`}>
        <Checkbox checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)}>
          {say("translation.only")}
        </Checkbox>
        <Button type="primary" disabled={Object.keys(edits).length === 0} onClick={() => void save()}>
          {say("translation.save")}
        </Button>
      </PageTitle>
      {result === undefined ? null : <ResultAlert result={result} />}
      <Table
        rowKey="source"
        size="small"
        dataSource={shown}
        pagination={{ pageSize: 20, showSizeChanger: false }}
        columns={[
          {
            title: say("translation.source"),
            dataIndex: "source",
            width: "42%",
            render: (source: string, { label, status }) => (
              <div dir="ltr" lang="zh-CN">
                <span>
                  <Tag color={colours[status]}>{say(keyOf("translation", status))}</Tag> {label}
                </span>
                <br />
                <strong>{source}</strong>
              </div>
            ),
          },
          {
            title: say("translation.target"),
            dataIndex: "target",
            render: (_, text) => <Target text={text} edit={edits[text.source]} change={edit} />,
          },
        ]}
      />
    </>
  );
}

interface TargetProps {
  readonly text: Text;
  readonly edit: Edit | undefined;
  readonly change: (source: string, change: Partial<Edit>, now: Edit) => void;
}

function Target({ text: { source, target, status }, edit, change }: TargetProps) {
  const say = useSay();
  const now = edit ?? { target, reviewed: status === "reviewed" };
  return (
    <Flex vertical gap={4}>
      <Input.TextArea
        aria-label={`${say("translation.target")}: ${source}`}
        dir="rtl"
        lang="ug-CN"
        autoSize={{ minRows: 1, maxRows: 8 }}
        value={now.target}
        onChange={(event) => change(source, { target: event.target.value }, now)}
      />
      <Flex gap="small" align="center" wrap>
        <Checkbox checked={now.reviewed} onChange={(event) => change(source, { reviewed: event.target.checked }, now)}>
          {say("translation.isReviewed")}
        </Checkbox>
        {status === "proposed" && edit === undefined ? (
          <>
            <span>{say("translation.fromMemory")}</span>
            <Button size="small" onClick={() => change(source, {}, now)}>
              {say("translation.accept")}
            </Button>
          </>
        ) : null}
      </Flex>
    </Flex>
  );
}

function ResultAlert({ result: { changed, refusals, remarks } }: { readonly result: Result }) {
  const say = useSay();
  return (
    <Alert
      style={{ marginBlockEnd: 16 }}
      type={refusals.length > 0 ? "warning" : "success"}
      showIcon
      title={say("translation.result", { changed: String(changed), refused: String(refusals.length) })}
      description={[
        ...refusals.map(({ source, reason }) => (
          <div key={source}>
            <bdi>{source}</bdi>: <bdi>{reason}</bdi>
          </div>
        )),
        ...remarks.map(({ source, term, expected }) => (
          <div key={`${source} ${term}`}>
            <bdi>{source}</bdi>: {say("translation.remark", { term, expected })}
          </div>
        )),
      ]}
    />
  );
}
