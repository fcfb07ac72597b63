import { Checkbox, Flex, Input, Select, Table, Typography } from "antd";
import type { InferResponseType } from "hono/client";
import { useState } from "react";
import { Link } from "wouter";
import type { api } from "../api.ts";
import { groupedAmount } from "../grouped-amount.ts";
import { keyOf, useSay } from "../language.tsx";
import { FindingCounts, RecheckingTag, StateTag } from "../tags.tsx";
import { localTime } from "../time.ts";

const states = ["missing", "drafting", "submitted", "returned", "approved", "published"] as const;

export type BoardRow = InferResponseType<(typeof api.years)[":year"]["board"]["$get"], 200>[number];

/** Every department on a line, to be filtered. */
export function BoardTable({ rows, loading }: { readonly rows: readonly BoardRow[]; readonly loading: boolean }) {
  const say = useSay();
  const [search, setSearch] = useState("");
  const [state, setState] = useState<string>();
  const [withErrors, setWithErrors] = useState(false);
  const shown = rows.filter(
    ({ code, name, state: own, findings }) =>
      (code.includes(search) || name.includes(search)) &&
      (state === undefined || own === state) &&
      (!withErrors || (findings?.error ?? 0) > 0),
  );
  return (
    <>
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
        loading={loading}
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
            render: (_, { findings, rechecking }) =>
              rechecking ? <RecheckingTag /> : <FindingCounts counts={findings} />,
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
            align: "right",
            render: (amount: string | null) => (
              <span className="figure">{amount === null ? null : groupedAmount(amount)}</span>
            ),
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
