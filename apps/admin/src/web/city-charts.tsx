import { Card, Flex } from "antd";
import { groupedAmount } from "./grouped-amount.ts";
import { keyOf, useLanguage } from "./language.tsx";

interface Row {
  readonly code: string;
  readonly name: string;
  readonly state: string;
  readonly expenditure: string | null;
}

const states = ["missing", "drafting", "returned", "submitted", "approved", "published"] as const;

const colours: Readonly<Record<(typeof states)[number], string>> = {
  missing: "#8c8c8c",
  drafting: "#1554ad",
  returned: "#b45309",
  submitted: "#722ed1",
  approved: "#237804",
  published: "#135200",
};

/** The whole city at a glance; every figure of it stands in the table below as well. */
export function CityCharts({ rows }: { readonly rows: readonly Row[] }) {
  const { say } = useLanguage();
  const counted = states
    .map((state) => ({
      label: say(keyOf("state", state)),
      value: rows.filter((row) => row.state === state).length,
      colour: colours[state],
    }))
    .filter(({ value }) => value > 0);
  const largest = rows
    .map(({ name, expenditure }) => ({
      label: name,
      value: Number(expenditure ?? 0),
      text: groupedAmount(expenditure ?? ""),
      colour: "#1554ad",
    }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value)
    .slice(0, 6);
  return (
    <Flex gap="middle" wrap>
      <Chart title={say("board.states")} bars={counted.map((bar) => ({ ...bar, text: String(bar.value) }))} />
      <Chart title={say("board.largest")} bars={largest} />
    </Flex>
  );
}

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly colour: string;
}

const width = 480;
const line = 26;
const labels = 190;

function Chart({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const { dir } = useLanguage();
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const reach = width - labels - 90;
  // A picture has no direction of its own: each x counts from the side where lines begin.
  const at = (x: number, length = 0) => (dir === "rtl" ? width - x - length : x);
  const description = bars.map(({ label, text }) => `${label} ${text}`).join("; ");
  return (
    <Card size="small" title={title} style={{ flex: "1 1 440px" }}>
      <svg
        className="chart"
        role="img"
        aria-label={`${title}: ${description}`}
        viewBox={`0 0 ${width} ${bars.length * line}`}
        width="100%"
      >
        {bars.map(({ label, value, text, colour }, index) => {
          const length = Math.max(2, (value / most) * reach);
          const y = index * line;
          return (
            <g key={label}>
              <text x={at(labels - 8)} y={y + 17} textAnchor="end" direction={dir}>
                {label.length > 13 ? `${label.slice(0, 12)}…` : label}
              </text>
              <rect x={at(labels, length)} y={y + 4} width={length} height={line - 8} fill={colour} rx={2} />
              <text x={at(labels + length + 6)} y={y + 17} textAnchor="start" direction={dir}>
                {text}
              </text>
            </g>
          );
        })}
      </svg>
    </Card>
  );
}
