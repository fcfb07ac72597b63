import { Tag } from "antd";
import { keyOf, useSay } from "./language.tsx";

const stateColours: Readonly<Record<string, string>> = {
  missing: "default",
  drafting: "blue",
  submitted: "purple",
  returned: "orange",
  approved: "green",
  published: "green",
};

/** Where a department stands. */
export function StateTag({ state }: { readonly state: string }) {
  const say = useSay();
  return <Tag color={stateColours[state] ?? "default"}>{say(keyOf("state", state))}</Tag>;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** How many findings of each kind; the whole sentence for those who hear the page. */
export function FindingCounts({ counts }: { readonly counts: Counts | null }) {
  const say = useSay();
  if (counts === null) return null;
  const { error, warning, info } = counts;
  if (error + warning + info === 0) return <Tag color="green">{say("severity.none")}</Tag>;
  return (
    <>
      {(["error", "warning", "info"] as const)
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <Tag key={severity} color={severityColours[severity]}>
            {say(keyOf("severity", severity))} <span className="figure">{counts[severity]}</span>
          </Tag>
        ))}
    </>
  );
}

export const severityColours = { error: "red", warning: "orange", info: "blue" } as const;

/** Findings of an earlier profile are nobody's any more. */
export function RecheckingTag() {
  return <Tag>{useSay()("board.rechecking")}</Tag>;
}
