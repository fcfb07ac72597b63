import { Form, Input } from "antd";
import { useSay } from "../language.tsx";

/** A new password, twice; the server has the last word on whether it is strong. */
export function NewPassword() {
  const say = useSay();
  return (
    <>
      <Form.Item name="next" label={say("password.next")} extra={say("password.policy")} rules={[{ required: true }]}>
        <Input.Password autoComplete="new-password" visibilityToggle={false} />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={say("password.repeat")}
        dependencies={["next"]}
        rules={[
          { required: true },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue("next") ? Promise.resolve() : Promise.reject(new Error(say("password.differ"))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" visibilityToggle={false} />
      </Form.Item>
    </>
  );
}
