import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Card, Checkbox, Flex, Form, Input, Progress, Table, Tag, Typography } from "antd";
import { useState } from "react";
import { useAct } from "../act.ts";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import { useYear, type YearSettings } from "../me.ts";
import { PageTitle } from "../page-title.tsx";
import { localTime } from "../time.ts";
import { useLiveRun } from "../use-live-run.ts";

/** A city's files: made, watched, stopped and gone on with. */
export function RunsPage() {
  const say = useSay();
  const year = useYear();
  const [watched, watch] = useState<string>();
  const runs = useQuery({
    queryKey: ["runs", year?.year],
    queryFn: () => ask(api.runs.$get({ query: { year: String(year?.year) } })),
    enabled: year !== undefined,
  });
  if (year === undefined) return <Alert type="info" showIcon title={say("board.noYear")} />;
  const shown = watched ?? runs.data?.[0]?.id;
  return (
    <>
      <PageTitle title={say("run.title")}>
        <Button href={`/api/v1/years/${year.year}/files.zip`}>{say("board.download")}</Button>
      </PageTitle>
      <Flex vertical gap="middle">
        <StartRun year={year} onStarted={watch} />
        {shown === undefined ? null : <WatchedRun key={shown} id={shown} />}
        {runs.data === undefined || runs.data.length < 2 ? null : (
          <Table
            rowKey="id"
            size="small"
            title={() => say("run.earlier")}
            pagination={false}
            dataSource={runs.data}
            columns={[
              {
                title: say("department.at"),
                dataIndex: "createdAt",
                render: (at: string, { id }) => (
                  <Button type="link" size="small" onClick={() => watch(id)}>
                    <bdi className="figure">{localTime(at)}</bdi>
                  </Button>
                ),
              },
              { title: say("department.by"), dataIndex: "createdBy", render: (name: string) => <bdi>{name}</bdi> },
              {
                title: say("board.state"),
                dataIndex: "state",
                render: (state: string) => <Tag>{say(keyOf("run", state))}</Tag>,
              },
              {
                title: say("run.unit.done"),
                dataIndex: "progress",
                render: (_, { progress: { done, failed } }) => <span className="figure">{`${done} / ${failed}`}</span>,
              },
            ]}
          />
        )}
      </Flex>
    </>
  );
}

function StartRun({ year, onStarted }: { readonly year: YearSettings; readonly onStarted: (run: string) => void }) {
  const say = useSay();
  const act = useAct();
  const [editions, setEditions] = useState(year.editions);
  const [despite, setDespite] = useState("");
  const start = async () => {
    const reason = despite.trim();
    const json = { year: year.year, editions, formats: year.formats, ...(reason === "" ? {} : { despite: reason }) };
    const started = await act(() => ask(api.runs.$post({ json })));
    if (started !== undefined) onStarted(started.run);
  };
  return (
    <Card>
      <Typography.Paragraph>{say("run.intro")}</Typography.Paragraph>
      <Form layout="inline" onFinish={() => void start()}>
        <Form.Item>
          <Checkbox.Group
            aria-label={say("file.edition")}
            value={editions}
            onChange={setEditions}
            options={(["zh-CN", "ug-CN", "bilingual"] as const).map((each) => ({
              value: each,
              label: say(keyOf("edition", each)),
            }))}
          />
        </Form.Item>
        <Form.Item>
          <Input
            aria-label={say("file.despite")}
            placeholder={say("file.despite")}
            value={despite}
            onChange={(event) => setDespite(event.target.value)}
            style={{ width: 340 }}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" disabled={editions.length === 0}>
          {say("run.start")}
        </Button>
      </Form>
    </Card>
  );
}

function WatchedRun({ id }: { readonly id: string }) {
  const say = useSay();
  const act = useAct();
  const [attempt, setAttempt] = useState(0);
  const live = useLiveRun(id, attempt);
  const resume = async () => {
    await act(() => ask(api.runs[":run"].resume.$post({ param: { run: id } })));
    setAttempt(attempt + 1);
  };
  const details = useQuery({
    queryKey: ["run", id, live?.progress],
    queryFn: () => ask(api.runs[":run"].$get({ param: { run: id } })),
    placeholderData: (before) => before,
  });
  const run = live ?? details.data;
  if (run === undefined) return null;
  const { waiting, done, failed, cancelled } = run.progress;
  const total = waiting + done + failed + cancelled;
  const counts = { total, done, failed, waiting };
  const percent = Math.round(((done + failed) / Math.max(total, 1)) * 100);
  const problems = (details.data?.units ?? []).filter(({ state }) => state === "failed");
  return (
    <Card
      title={say(keyOf("run", run.state))}
      extra={
        run.state === "running" ? (
          <Button danger onClick={() => void act(() => ask(api.runs[":run"].cancel.$post({ param: { run: id } })))}>
            {say("run.cancel")}
          </Button>
        ) : failed + cancelled > 0 ? (
          <Button onClick={() => void resume()}>{say("run.resume")}</Button>
        ) : null
      }
    >
      <Progress aria-label={say("run.bar")} percent={percent} status={run.state === "running" ? "active" : "normal"} />
      <Typography.Paragraph aria-live="polite">
        {say("run.progress", Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])))}
      </Typography.Paragraph>
      {problems.map(({ department, name, state, fault }) => (
        <div key={department}>
          <Tag color="red">{say(keyOf("run.unit", state))}</Tag>
          <bdi lang="zh-CN">{name}</bdi> {fault === null ? "" : say(keyOf("run.fault", fault))}
        </div>
      ))}
    </Card>
  );
}
