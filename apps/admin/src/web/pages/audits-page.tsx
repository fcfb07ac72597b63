import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Table, Tag, Typography } from "antd";
import { api, ask } from "../api.ts";
import { useSay } from "../language.tsx";
import { PageTitle } from "../page-title.tsx";
import { localTime } from "../time.ts";

/** Who did what. */
export function AuditsPage() {
  const say = useSay();
  const audits = useInfiniteQuery({
    queryKey: ["audits"],
    queryFn: ({ pageParam }) => ask(api.audits.$get({ query: pageParam === undefined ? {} : { before: pageParam } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.length < 100 ? undefined : String(last.at(-1)?.id)),
  });
  return (
    <>
      <PageTitle title={say("audit.title")} />
      <Typography.Paragraph>{say("audit.intro")}</Typography.Paragraph>
      <Table
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={audits.data?.pages.flat() ?? []}
        scroll={{ x: 900 }}
        columns={[
          {
            title: say("audit.at"),
            dataIndex: "at",
            render: (at: string) => <bdi className="figure">{localTime(at)}</bdi>,
          },
          { title: say("audit.who"), dataIndex: "username", render: (name: string) => <bdi>{name}</bdi> },
          {
            title: say("audit.action"),
            dataIndex: "action",
            render: (action: string, { detail }) => (
              <>
                <code className="figure">{action}</code>
                {detail === null ? null : <div className="figure">{JSON.stringify(detail).slice(0, 200)}</div>}
              </>
            ),
          },
          {
            title: say("audit.department"),
            dataIndex: "department",
            render: (code: string | null) => <bdi>{code}</bdi>,
          },
          {
            title: say("audit.status"),
            dataIndex: "status",
            render: (status: number) => <Tag color={status < 400 ? "green" : "red"}>{status}</Tag>,
          },
          { title: say("audit.from"), dataIndex: "address", render: (address: string | null) => <bdi>{address}</bdi> },
        ]}
      />
      {audits.hasNextPage ? <Button onClick={() => void audits.fetchNextPage()}>{say("audit.more")}</Button> : null}
    </>
  );
}
