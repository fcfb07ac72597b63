import { Flex, Table } from "antd";
import { keyOf, useSay } from "../language.tsx";
import { FindingCounts } from "../tags.tsx";
import { localTime } from "../time.ts";
import type { DisclosureProps } from "./disclosure-props.ts";

/** How a disclosure came to be what it is: its versions, and what passed between department and bureau. */
export function HistoryTab({ param, overview: { versions, reviews } }: DisclosureProps) {
  const say = useSay();
  const at = (time: string) => <bdi className="figure">{localTime(time)}</bdi>;
  return (
    <Flex vertical gap="large">
      <Table
        rowKey="number"
        size="small"
        pagination={false}
        dataSource={versions}
        columns={[
          {
            title: say("department.number"),
            dataIndex: "number",
            render: (number: number) => <span className="figure">{number}</span>,
          },
          {
            title: say("department.origin"),
            dataIndex: "origin",
            render: (origin: string) => say(keyOf("department", origin)),
          },
          { title: say("upload.file"), dataIndex: "fileName", render: (name: string) => <bdi>{name}</bdi> },
          {
            title: say("board.findings"),
            dataIndex: "findings",
            render: (_, { findings }) => <FindingCounts counts={findings} />,
          },
          { title: say("department.by"), dataIndex: "createdBy", render: (name: string) => <bdi>{name}</bdi> },
          { title: say("department.at"), dataIndex: "createdAt", render: at },
          {
            title: say("department.data"),
            dataIndex: "number",
            key: "data",
            render: (number: number) => (
              <a href={`/api/v1/disclosures/${param.year}/${param.department}/versions/${number}/data`}>
                {say("file.download")}
              </a>
            ),
          },
        ]}
      />
      <Table
        rowKey={({ at, action }) => `${at} ${action}`}
        size="small"
        pagination={false}
        dataSource={reviews}
        columns={[
          { title: say("department.at"), dataIndex: "at", render: at },
          {
            title: say("department.action"),
            dataIndex: "action",
            render: (action: string) => say(keyOf("review", action)),
          },
          {
            title: say("department.number"),
            dataIndex: "version",
            render: (number: number) => <span className="figure">{number}</span>,
          },
          { title: say("department.remark"), dataIndex: "remark", render: (remark: string) => <bdi>{remark}</bdi> },
          { title: say("department.by"), dataIndex: "username", render: (name: string) => <bdi>{name}</bdi> },
        ]}
      />
    </Flex>
  );
}
