import { Button, Form, Input } from "antd";
import { useAct } from "../act.ts";
import { askAuth } from "../api.ts";
import { useSay } from "../language.tsx";

export function SignInForm() {
  const say = useSay();
  const act = useAct();
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={(values: object) => void act(() => askAuth("/sign-in/username", values))}
    >
      <Form.Item name="username" label={say("signIn.username")} rules={[{ required: true }]}>
        <Input autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item name="password" label={say("signIn.password")} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" visibilityToggle={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block>
        {say("signIn.submit")}
      </Button>
    </Form>
  );
}
