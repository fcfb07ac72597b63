import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Empty, Tabs } from "antd";
import { api, ask } from "../api.ts";
import { BoardTable } from "../board/board-table.tsx";
import { CityCheck } from "../board/city-check.tsx";
import { CityCharts } from "../city-charts.tsx";
import { Deadline } from "../deadline.tsx";
import { useSay } from "../language.tsx";
import { useYear } from "../me.ts";
import { PageTitle } from "../page-title.tsx";

/** Where everybody stands, and how long there is. */
export function BoardPage() {
  const say = useSay();
  const year = useYear();
  const board = useQuery({
    queryKey: ["board", year?.year],
    queryFn: () => ask(api.years[":year"].board.$get({ param: { year: String(year?.year) } })),
    enabled: year !== undefined,
    refetchInterval: 10_000,
  });
  if (year === undefined) return <Alert type="info" showIcon title={say("board.noYear")} />;
  const rows = board.data ?? [];
  const waiting = rows.filter(({ rechecking }) => rechecking).length;
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
      {waiting === 0 ? null : (
        <Alert
          type="info"
          showIcon
          title={say("board.recheckingAll", { count: String(waiting) })}
          style={{ marginBlockStart: 16 }}
        />
      )}
      <Tabs
        items={[
          {
            key: "departments",
            label: say("board.departments"),
            children: <BoardTable rows={rows} loading={board.isPending} />,
          },
          { key: "city", label: say("city.title"), children: <CityCheck year={year.year} rows={rows} /> },
        ]}
      />
    </>
  );
}
