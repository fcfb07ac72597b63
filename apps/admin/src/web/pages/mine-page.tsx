import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Empty } from "antd";
import { Link } from "wouter";
import { api, ask } from "../api.ts";
import { Disclosure } from "../department/disclosure.tsx";
import { TemplateButton } from "../department/template-button.tsx";
import { useSay } from "../language.tsx";
import { useMe, useYear } from "../me.ts";

/** A department's home: its own disclosure of the year. */
export function MinePage() {
  const say = useSay();
  const { department } = useMe();
  const year = useYear();
  const board = useQuery({
    queryKey: ["board", year?.year],
    queryFn: () => ask(api.years[":year"].board.$get({ param: { year: String(year?.year) } })),
    enabled: year !== undefined,
  });
  if (year === undefined) return <Alert type="info" showIcon title={say("board.noYearYet")} />;
  const own = board.data?.[0];
  if (own === undefined || department === null) return null;
  if (own.version !== null) return <Disclosure year={year} code={department} />;
  return (
    <Empty description={say("mine.nothing", { year: String(year.year) })}>
      <Link href="/upload">
        <Button type="primary">{say("mine.upload")}</Button>
      </Link>{" "}
      <TemplateButton year={year.year} code={department} />
    </Empty>
  );
}
