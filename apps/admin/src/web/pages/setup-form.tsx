import { Button, Form, Input } from "antd";
import { useAct } from "../act.ts";
import { ask, askAuth, setupApi } from "../api.ts";
import { useSay } from "../language.tsx";
import { NewPassword } from "./new-password.tsx";

interface Values {
  readonly key: string;
  readonly username: string;
  readonly next: string;
}

/** The administrator's name and password, once; the key comes along in the address that the terminal shows. */
export function SetupForm() {
  const say = useSay();
  const act = useAct();
  const key = new URLSearchParams(location.hash.slice(1)).get("key") ?? "";
  const submit = ({ key, username, next }: Values) =>
    act(async () => {
      await ask(setupApi.$post({ json: { key, username, password: next } }));
      history.replaceState(null, "", "/");
      await askAuth("/sign-in/username", { username, password: next });
    });
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ key, username: "admin" }}
      onFinish={(values) => void submit(values)}
    >
      <Form.Item name="key" label={say("setup.key")} rules={[{ required: true }]}>
        <Input className="figure" autoComplete="off" />
      </Form.Item>
      <Form.Item name="username" label={say("signIn.username")} rules={[{ required: true }]}>
        <Input autoComplete="username" />
      </Form.Item>
      <NewPassword />
      <Button type="primary" htmlType="submit" block>
        {say("setup.submit")}
      </Button>
    </Form>
  );
}
