import { Tag } from "antd";
import { useSay } from "./language.tsx";
import { daysUntil } from "./time.ts";

/** How long there is until the last day to publish. */
export function Deadline({ deadline }: { readonly deadline: string }) {
  const say = useSay();
  const days = daysUntil(deadline);
  return (
    <Tag color={days < 0 ? "red" : days < 5 ? "orange" : "blue"} style={{ fontSize: 14, padding: "4px 10px" }}>
      {say(days < 0 ? "board.late" : "board.left", { deadline, days: String(Math.abs(days)) })}
    </Tag>
  );
}
