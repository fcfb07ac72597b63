import { Button, Form, Input } from "antd";
import { useAct } from "../act.ts";
import { askAuth } from "../api.ts";
import { useSay } from "../language.tsx";
import { NewPassword } from "./new-password.tsx";

interface Values {
  readonly current: string;
  readonly next: string;
}

/** A new password for whoever is signed in; every other session of theirs ends. */
export function PasswordForm({ onDone }: { readonly onDone?: () => void }) {
  const say = useSay();
  const act = useAct();
  const submit = async ({ current, next }: Values) => {
    const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
    const done = await act(() => askAuth("/change-password", body).then(() => true), say("password.changed"));
    if (done === true) onDone?.();
  };
  return (
    <Form<Values> layout="vertical" requiredMark={false} onFinish={(values) => void submit(values)}>
      <Form.Item name="current" label={say("password.current")} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" visibilityToggle={false} />
      </Form.Item>
      <NewPassword />
      <Button type="primary" htmlType="submit" block>
        {say("app.save")}
      </Button>
    </Form>
  );
}
