import { useQuery } from "@tanstack/react-query";
import { Alert, Progress, Table } from "antd";
import type { InferResponseType } from "hono/client";
import { Link } from "wouter";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import { useYear } from "../me.ts";
import { PageTitle } from "../page-title.tsx";

type Row = InferResponseType<(typeof api.years)[":year"]["translations"]["$get"], 200>[number];

/** Which departments wait for their translators, those with the most to do first. */
export function TranslationsPage() {
  const say = useSay();
  const year = useYear();
  const queue = useQuery({
    queryKey: ["translations", year?.year],
    queryFn: () => ask(api.years[":year"].translations.$get({ param: { year: String(year?.year) } })),
    enabled: year !== undefined,
  });
  if (year === undefined) return <Alert type="info" showIcon title={say("board.noYearYet")} />;
  const rows = (queue.data ?? []).toSorted((one, other) => leftOf(other) - leftOf(one));
  return (
    <>
      <PageTitle title={say("translation.queue")} />
      <Table
        rowKey="department"
        size="small"
        pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        dataSource={rows}
        columns={[
          {
            title: say("board.department"),
            dataIndex: "name",
            render: (name: string, { department }) => (
              <Link href={`/translations/${department}`} lang="zh-CN">
                {name}
              </Link>
            ),
          },
          ...(["missing", "draft", "reviewed"] as const).map((status) => ({
            key: status,
            title: say(keyOf("translation", status)),
            render: (_: unknown, { coverage }: Row) => <span className="figure">{coverage[status]}</span>,
          })),
          {
            title: say("board.translated"),
            dataIndex: "version",
            render: (_, { name, coverage: { reviewed, draft, missing } }) => (
              <Progress
                aria-label={name}
                size="small"
                percent={Math.round((100 * reviewed) / Math.max(reviewed + draft + missing, 1))}
              />
            ),
          },
        ]}
      />
    </>
  );
}

function leftOf({ coverage: { draft, missing } }: Row): number {
  return draft + missing;
}
