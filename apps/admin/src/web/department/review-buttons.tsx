import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useAct } from "../act.ts";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import { useMe } from "../me.ts";
import type { DisclosureProps, Overview } from "./disclosure-props.ts";

type Action = Overview["reviews"][number]["action"];

/** What whoever looks at it may decide now; the server holds the same table and has the last word. */
const actions: Readonly<
  Record<"bureau" | "department", Readonly<Partial<Record<Overview["state"], readonly Action[]>>>>
> = {
  department: { drafting: ["submitted"], returned: ["submitted"], submitted: ["withdrawn"] },
  bureau: {
    drafting: ["approved"],
    returned: ["approved"],
    submitted: ["approved", "returned"],
    approved: ["published", "reopened"],
    published: ["reopened"],
  },
};

export function ReviewButtons({ param, overview: { state, version } }: DisclosureProps) {
  const say = useSay();
  const act = useAct();
  const { role } = useMe();
  const [deciding, setDeciding] = useState<Action>();
  const [remark, setRemark] = useState("");
  const open = role === "translator" ? [] : (actions[role][state] ?? []);
  const decide = async (action: Action) => {
    const send = () =>
      ask(api.disclosures[":year"][":department"].reviews.$post({ param, json: { action, version, remark } }));
    if ((await act(send, say(keyOf("review", action)))) === undefined) return;
    setDeciding(undefined);
    setRemark("");
  };
  return (
    <>
      {open.map((action, index) => (
        <Button key={action} type={index === 0 ? "primary" : "default"} onClick={() => setDeciding(action)}>
          {say(keyOf("review", action))}
        </Button>
      ))}
      <Modal
        open={deciding !== undefined}
        title={deciding === undefined ? "" : say(keyOf("review", deciding))}
        onCancel={() => setDeciding(undefined)}
        onOk={() => {
          if (deciding !== undefined) void decide(deciding);
        }}
      >
        <Input.TextArea
          aria-label={say("department.remark")}
          placeholder={say("department.remark")}
          rows={4}
          value={remark}
          onChange={(event) => setRemark(event.target.value)}
        />
      </Modal>
    </>
  );
}
