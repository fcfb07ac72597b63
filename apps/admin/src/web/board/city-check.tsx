import { useQuery } from "@tanstack/react-query";
import { Alert, Spin, Table, Tag, Typography } from "antd";
import { Link } from "wouter";
import { api, ask, describeFailure } from "../api.ts";
import { groupedAmount } from "../grouped-amount.ts";
import { keyOf, useLanguage } from "../language.tsx";
import { severityColours } from "../tags.tsx";
import type { BoardRow } from "./board-table.tsx";

/** What all departments come to together, beside the control totals, and what does not hold of them. */
export function CityCheck({ year, rows }: { readonly year: number; readonly rows: readonly BoardRow[] }) {
  const { say, language } = useLanguage();
  const city = useQuery({
    queryKey: ["city", year, language],
    queryFn: () => ask(api.years[":year"].city.$get({ param: { year: String(year) } })),
    refetchInterval: 30_000,
  });
  if (city.isError) return <Alert type="error" showIcon title={describeFailure(city.error, say)} />;
  if (city.data === undefined) return <Spin aria-label={say("app.loading")} />;
  const { totals, findings } = city.data;
  const figure = (amount: string | null) => (
    <span className="figure">{amount === null ? "" : groupedAmount(amount)}</span>
  );
  return (
    <>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {say("city.totals")}
      </Typography.Title>
      <Table
        rowKey="code"
        size="small"
        dataSource={totals}
        pagination={false}
        scroll={{ x: 700 }}
        columns={[
          {
            title: say("city.category"),
            dataIndex: "code",
            render: (code: string) => <bdi className="figure">{code}</bdi>,
          },
          { title: say("city.name"), dataIndex: "name", render: (name: string) => <bdi lang="zh-CN">{name}</bdi> },
          { title: say("city.sum"), dataIndex: "sum", align: "right", render: figure },
          {
            title: say("city.control"),
            dataIndex: "control",
            align: "right",
            render: (control: string | null) => (control === null ? say("city.noControl") : figure(control)),
          },
          {
            title: say("city.difference"),
            dataIndex: "difference",
            align: "right",
            render: (difference: string | null) =>
              difference === "0.00" ? <Tag color="green">{say("city.agrees")}</Tag> : figure(difference),
          },
        ]}
      />
      <Typography.Title level={2} style={{ fontSize: 16, marginBlockStart: 24 }}>
        {say("city.findings")}
      </Typography.Title>
      {findings.length === 0 ? <Tag color="green">{say("severity.none")}</Tag> : null}
      {findings.map(({ severity, title, message, fix, department }, index) => {
        const row = rows.find(({ code }) => code === department);
        return (
          <Alert
            // Findings have no names of their own, and keep their order.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            type={severity}
            style={{ marginBlockEnd: 8 }}
            title={
              <>
                <Tag color={severityColours[severity]}>{say(keyOf("severity", severity))}</Tag> {title}
              </>
            }
            description={
              <>
                <div>{message}</div>
                <div>{fix}</div>
                {row === undefined || row.version === null ? null : (
                  <Link href={`/departments/${row.code}`} lang="zh-CN">
                    {row.name}
                  </Link>
                )}
              </>
            }
          />
        );
      })}
    </>
  );
}
