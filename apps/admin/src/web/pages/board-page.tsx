import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Checkbox, Empty, Flex, Input, Select, Table, Typography } from "antd";
import { useState } from "react";
import { Link } from "wouter";
import { api, ask } from "../api.ts";
import { CityCharts } from "../city-charts.tsx";
import { Deadline } from "../deadline.tsx";
import { keyOf, useSay } from "../language.tsx";
import { useYear } from "../me.ts";
import { PageTitle } from "../page-title.tsx";
import { FindingCounts, StateTag } from "../tags.tsx";
import { localTime } from "../time.ts";

const states = ["missing", "drafting", "submitted", "returned", "approved", "published"] as const;

/** Where everybody stands, and how long there is. */
export function BoardPage() {
  const say = useSay();
  const year = useYear();
  const [search, setSearch] = useState("");
  const [state, setState] = useState<string>();
  const [withErrors, setWithErrors] = useState(false);
  const board = useQuery({
    queryKey: ["board", year?.year],
    queryFn: () => ask(api.years[":year"].board.$get({ param: { year: String(year?.year) } })),
    enabled: year !== undefined,
    refetchInterval: 10_000,
  });
  if (year === undefined) return <Alert type="info" showIcon title={say("board.noYear")} />;
  const rows = board.data ?? [];
  const shown = rows.filter(
    ({ code, name, state: own, findings }) =>
      (code.includes(search) || name.includes(search)) &&
      (state === undefined || own === state) &&
      (!withErrors || (findings?.error ?? 0) > 0),
  );
  return (
    <>
      <PageTitle title={say("nav.board")}>
        <Deadline deadline={year.deadline} />
        <Button href={`/api/v1/years/${year.year}/files.zip`} disabled={!rows.some(({ files }) => files > 0)}>
          {say("board.download")}
        </Button>
        <Button
          href={`/api/v1/years/${year.year}/site.zip`}
          disabled={!rows.some(({ state: own, files }) => (own === "approved" || own === "published") && files > 0)}
        >
          {say("board.site")}
        </Button>
      </PageTitle>
      {rows.length === 0 ? <Empty description={say("board.empty")} /> : <CityCharts rows={rows} />}
      <Flex gap="middle" align="center" wrap style={{ marginBlock: 16 }}>
        <Input
          aria-label={say("app.search")}
          placeholder={say("app.search")}
          allowClear
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          style={{ width: 220 }}
        />
        <Select
          aria-label={say("board.state")}
          value={state ?? ""}
          onChange={(value) => setState(value === "" ? undefined : value)}
          options={[
            { value: "", label: say("app.all") },
            ...states.map((each) => ({ value: each, label: say(keyOf("state", each)) })),
          ]}
          style={{ width: 150 }}
        />
        <Checkbox checked={withErrors} onChange={(event) => setWithErrors(event.target.checked)}>
          {say("board.withErrors")}
        </Checkbox>
        <Typography.Text aria-live="polite">
          {say("board.showing", { shown: String(shown.length), total: String(rows.length) })}
        </Typography.Text>
      </Flex>
      <Table
        rowKey="code"
        size="small"
        dataSource={shown}
        loading={board.isPending}
        scroll={{ x: 900 }}
        pagination={shown.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        columns={[
          {
            title: say("board.code"),
            dataIndex: "code",
            render: (code: string) => <bdi className="figure">{code}</bdi>,
          },
          {
            title: say("board.department"),
            dataIndex: "name",
            render: (name: string, { code, version }) =>
              version === null ? (
                <bdi lang="zh-CN">{name}</bdi>
              ) : (
                <Link href={`/departments/${code}`} lang="zh-CN">
                  {name}
                </Link>
              ),
          },
          { title: say("board.state"), dataIndex: "state", render: (own: string) => <StateTag state={own} /> },
          {
            title: say("board.findings"),
            dataIndex: "findings",
            render: (_, { findings }) => <FindingCounts counts={findings} />,
          },
          {
            title: say("board.translated"),
            dataIndex: "coverage",
            render: (_, { coverage }) =>
              coverage === null ? null : (
                <span className="figure">
                  {coverage.reviewed + coverage.draft}/{coverage.reviewed + coverage.draft + coverage.missing}
                </span>
              ),
          },
          {
            title: say("board.files"),
            dataIndex: "files",
            render: (files: number) => <span className="figure">{files}</span>,
          },
          {
            title: say("board.expenditure"),
            dataIndex: "expenditure",
            align: "end",
            render: (amount: string | null) => <span className="figure">{amount}</span>,
          },
          {
            title: say("board.updated"),
            dataIndex: "updatedAt",
            render: (time: string | null) => (time === null ? null : <bdi className="figure">{localTime(time)}</bdi>),
          },
        ]}
      />
    </>
  );
}
