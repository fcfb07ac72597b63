import { Alert, Button, Checkbox, Empty, Flex, Input, Table } from "antd";
import { useState } from "react";
import { useAct } from "../act.ts";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import type { YearSettings } from "../me.ts";
import { localTime } from "../time.ts";
import { type DisclosureProps, isMaking } from "./disclosure-props.ts";

/** A department's finished files: made, and downloaded. */
export function FilesTab({ param, overview, year }: DisclosureProps & { readonly year: YearSettings }) {
  const say = useSay();
  const act = useAct();
  const [editions, setEditions] = useState(year.editions);
  const [despite, setDespite] = useState("");
  const { version, making } = overview;
  const files = overview.files.filter((file) => file.version === version);
  const errors = overview.versions.find(({ number }) => number === version)?.findings.error ?? 0;
  const address = `/api/v1/disclosures/${param.year}/${param.department}`;
  const make = () => {
    const reason = despite.trim();
    const json = { editions: [...editions], formats: year.formats, ...(reason === "" ? {} : { despite: reason }) };
    return act(() => ask(api.disclosures[":year"][":department"].files.$post({ param, json })));
  };
  return (
    <Flex vertical gap="middle">
      <Flex gap="middle" wrap align="center">
        <Checkbox.Group
          aria-label={say("file.edition")}
          value={editions}
          onChange={setEditions}
          options={(["zh-CN", "ug-CN", "bilingual"] as const).map((each) => ({
            value: each,
            label: say(keyOf("edition", each)),
          }))}
        />
        <Button
          type="primary"
          loading={isMaking(overview)}
          disabled={editions.length === 0}
          onClick={() => void make()}
        >
          {say(isMaking(overview) ? "file.making" : "file.make")}
        </Button>
        <Button href={`${address}/files.zip`} disabled={files.length === 0}>
          {say("file.zip")}
        </Button>
      </Flex>
      {errors === 0 ? null : (
        <Input
          aria-label={say("file.despite")}
          placeholder={say("file.despite")}
          value={despite}
          onChange={(event) => setDespite(event.target.value)}
          style={{ maxWidth: 560 }}
        />
      )}
      {making?.state === "failed" ? (
        <Alert type="error" showIcon title={say(keyOf("run.fault", making.fault ?? "internal"))} />
      ) : null}
      {files.length === 0 ? (
        <Empty description={say("file.none")} />
      ) : (
        <Table
          rowKey={({ edition, format }) => `${edition} ${format}`}
          size="small"
          pagination={false}
          dataSource={files}
          columns={[
            {
              title: say("file.edition"),
              dataIndex: "edition",
              render: (edition: string) => say(keyOf("edition", edition)),
            },
            {
              title: say("file.format"),
              dataIndex: "format",
              render: (format: string) => say(keyOf("format", format)),
            },
            {
              title: say("file.size"),
              dataIndex: "bytes",
              render: (bytes: number) => <span className="figure">{Math.ceil(bytes / 1024)} KB</span>,
            },
            {
              title: say("department.at"),
              dataIndex: "createdAt",
              render: (at: string) => <bdi className="figure">{localTime(at)}</bdi>,
            },
            {
              title: say("file.download"),
              dataIndex: "version",
              render: (_, { edition, format }) => (
                <a href={`${address}/versions/${version}/files/${edition}/${format}`}>{say("file.download")}</a>
              ),
            },
          ]}
        />
      )}
    </Flex>
  );
}
