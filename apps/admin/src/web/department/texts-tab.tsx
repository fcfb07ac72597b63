import { useQuery } from "@tanstack/react-query";
import { Button, Col, Flex, Input, Row, Select, Tag, Typography } from "antd";
import { useDeferredValue, useEffect, useState } from "react";
import { useAct } from "../act.ts";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import type { DisclosureProps } from "./disclosure-props.ts";
import { PreviewFrame } from "./preview-frame.tsx";
import { type PreviewEdition, usePreview } from "./use-preview.ts";

interface TextsTabProps extends DisclosureProps {
  /** The path of the text to begin with. */
  readonly first?: string;
}

const mostShown = 30;

/** Every text of a department beside the page that it makes; what is typed is seen before it is saved. */
export function TextsTab({ param, overview: { version, state }, first }: TextsTabProps) {
  const say = useSay();
  const act = useAct();
  const [search, setSearch] = useState("");
  const [changes, setChanges] = useState<Readonly<Record<string, string>>>({});
  const [edition, setEdition] = useState<PreviewEdition>("zh-CN");
  const at = { ...param, version: String(version) };
  const texts = useQuery({
    queryKey: ["texts", at],
    queryFn: () => ask(api.disclosures[":year"][":department"].versions[":version"].texts.$get({ param: at })),
  });
  const preview = usePreview(at, useSettled(changes), edition);
  const frozen = state === "submitted" || state === "approved" || state === "published";
  const sought = useDeferredValue(search);
  const shown = (texts.data ?? [])
    .filter(({ label, text }) => label.includes(sought) || text.includes(sought))
    .toSorted((one, other) => Number(other.path === first) - Number(one.path === first))
    .slice(0, mostShown);
  const changed = Object.keys(changes).length;
  const save = () =>
    act(
      () =>
        ask(api.disclosures[":year"][":department"].texts.$post({ param, json: { version, texts: { ...changes } } })),
      say("app.saved"),
    );
  return (
    <Row gutter={16}>
      <Col xs={24} xl={10}>
        <Typography.Paragraph>{say("text.intro")}</Typography.Paragraph>
        <Flex gap="small" wrap align="center" style={{ marginBlockEnd: 8 }}>
          <Input
            aria-label={say("text.search")}
            placeholder={say("text.search")}
            allowClear
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            style={{ width: 220 }}
          />
          <Button type="primary" disabled={changed === 0 || frozen} onClick={() => void save()}>
            {say("text.save")}
          </Button>
          {changed === 0 ? null : (
            <>
              <Button onClick={() => setChanges({})}>{say("text.discard")}</Button>
              <Tag color="orange">{say("text.changed", { count: String(changed) })}</Tag>
            </>
          )}
        </Flex>
        <div style={{ maxHeight: "calc(100vh - 340px)", minHeight: 400, overflow: "auto" }}>
          <Flex vertical gap="middle">
            {shown.map(({ path, label, text }) => (
              <label key={path}>
                <bdi>{label}</bdi> {text === "" ? <Tag>{say("text.missing")}</Tag> : null}
                <Input.TextArea
                  lang="zh-CN"
                  dir="ltr"
                  autoSize={{ minRows: 1, maxRows: 8 }}
                  disabled={frozen}
                  value={changes[path] ?? text}
                  onChange={(event) => setChanges(withChange(changes, path, text, event.target.value))}
                />
              </label>
            ))}
          </Flex>
        </div>
      </Col>
      <Col xs={24} xl={14}>
        <Select
          aria-label={say("text.previewIn")}
          value={edition}
          onChange={setEdition}
          style={{ width: 160, marginBlockEnd: 8 }}
          options={(["zh-CN", "ug-CN", "bilingual"] as const).map((each) => ({
            value: each,
            label: say(keyOf("edition", each)),
          }))}
        />
        {preview.data === undefined ? null : <PreviewFrame html={preview.data.html} />}
      </Col>
    </Row>
  );
}

/** A text that is as it was again is no change. */
function withChange(changes: Readonly<Record<string, string>>, path: string, before: string, text: string) {
  const { [path]: _, ...others } = changes;
  return text === before ? others : { ...others, [path]: text };
}

/** A value once it has not changed for a moment, so that a page is not asked for at every key. */
function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), 350);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
