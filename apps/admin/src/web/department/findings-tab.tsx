import { useQuery } from "@tanstack/react-query";
import { Button, Card, Col, Empty, Flex, Row, Select, Tag } from "antd";
import { useCallback, useMemo, useRef, useState } from "react";
import { api, ask } from "../api.ts";
import { keyOf, useLanguage } from "../language.tsx";
import { severityColours } from "../tags.tsx";
import type { DisclosureProps } from "./disclosure-props.ts";
import { type Finding, findPlace } from "./find-place.ts";
import { PreviewFrame } from "./preview-frame.tsx";
import { usePreview } from "./use-preview.ts";

interface FindingsTabProps extends DisclosureProps {
  /** Leads to where a text is mended. */
  readonly mend: (path: string) => void;
}

const outlines = { error: "#b42318", warning: "#b45309", info: "#1554ad" } as const;

/** What the check found, beside the page on which each place is marked. */
export function FindingsTab({ param, overview: { version }, mend }: FindingsTabProps) {
  const { say, language } = useLanguage();
  const page = useRef<Document>(undefined);
  const [severity, setSeverity] = useState("");
  const at = { ...param, version: String(version) };
  const versions = api.disclosures[":year"][":department"].versions[":version"];
  const check = useQuery({
    queryKey: ["findings", at, language],
    queryFn: () => ask(versions.findings.$get({ param: at })),
  });
  const texts = useQuery({ queryKey: ["texts", at], queryFn: () => ask(versions.texts.$get({ param: at })) });
  const preview = usePreview(at, {}, "zh-CN");
  const byPath = useMemo(() => new Map(texts.data?.map(({ path, text }) => [path, text])), [texts.data]);
  const findings = (check.data?.findings ?? []).filter((each) => severity === "" || each.severity === severity);

  const mark = useCallback(
    (shown: Document) => {
      page.current = shown;
      // The mildest first, so that the gravest colour stays.
      for (const { severity, message, places } of (check.data?.findings ?? []).toReversed()) {
        const element = places[0] === undefined ? undefined : findPlace(shown, places[0], byPath);
        element?.setAttribute("title", message);
        // An element of another document is no instance of this one's classes.
        (element as HTMLElement | undefined)?.style.setProperty("outline", `2px solid ${outlines[severity]}`);
      }
    },
    [check.data, byPath],
  );

  const show = ({ places }: Finding) => {
    const [first] = places;
    if (page.current === undefined || first === undefined) return;
    const element = findPlace(page.current, first, byPath);
    element?.scrollIntoView({ block: "center" });
    element?.animate([{ background: "#ffe58f" }, { background: "transparent" }], 2500);
  };

  return (
    <Row gutter={16}>
      <Col xs={24} xl={10}>
        <Select
          aria-label={say("finding.severity")}
          value={severity}
          onChange={setSeverity}
          style={{ width: 160, marginBlockEnd: 8 }}
          options={[
            { value: "", label: say("finding.any") },
            ...(["error", "warning", "info"] as const).map((each) => ({
              value: each,
              label: `${say(keyOf("severity", each))} (${check.data?.counts[each] ?? 0})`,
            })),
          ]}
        />
        {check.data !== undefined && findings.length === 0 ? <Empty description={say("severity.none")} /> : null}
        {/* What scrolls must be reachable with the keyboard. */}
        <section
          aria-label={say("department.findings")}
          tabIndex={0}
          style={{ maxHeight: "calc(100vh - 300px)", minHeight: 440, overflow: "auto" }}
        >
          <Flex vertical gap="small">
            {findings.map((finding) => (
              <FindingCard
                key={`${finding.rule} ${finding.message}`}
                finding={finding}
                show={show}
                mend={mend}
                editable={byPath}
              />
            ))}
          </Flex>
        </section>
      </Col>
      <Col xs={24} xl={14}>
        {preview.data === undefined ? null : <PreviewFrame html={preview.data.html} onPage={mark} />}
      </Col>
    </Row>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly show: (finding: Finding) => void;
  readonly mend: (path: string) => void;
  readonly editable: ReadonlyMap<string, string>;
}

function FindingCard({ finding, show, mend, editable }: FindingCardProps) {
  const { say } = useLanguage();
  const { severity, title, message, fix, places } = finding;
  const path = places.map(({ text, fact }) => text ?? fact).find((each) => each !== undefined && editable.has(each));
  return (
    <Card size="small">
      <Flex gap="small" align="baseline" wrap>
        <Tag color={severityColours[severity]}>{say(keyOf("severity", severity))}</Tag>
        <strong>{title}</strong>
      </Flex>
      <p style={{ marginBlock: 4 }}>{message}</p>
      <p style={{ marginBlock: 4, color: "#595959" }}>{fix}</p>
      <Flex gap="small" wrap>
        <Button size="small" style={{ whiteSpace: "normal", height: "auto" }} onClick={() => show(finding)}>
          <bdi>{places[0]?.words ?? say("finding.place")}</bdi>
        </Button>
        {path === undefined ? null : (
          <Button size="small" type="primary" ghost onClick={() => mend(path)}>
            {say("finding.mend")}
          </Button>
        )}
      </Flex>
    </Card>
  );
}
