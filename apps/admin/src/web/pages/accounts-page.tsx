import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Card, Flex, Form, Input, Select, Table, Tag, Typography } from "antd";
import { useState } from "react";
import { useAct } from "../act.ts";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import { useMe } from "../me.ts";
import { PageTitle } from "../page-title.tsx";

const roles = ["bureau", "department", "translator"] as const;

interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly department?: string;
}

interface Issued {
  readonly username: string;
  readonly password: string;
}

/** Who may sign in. A password that was given out is shown once. */
export function AccountsPage() {
  const say = useSay();
  const act = useAct();
  const me = useMe();
  const [issued, setIssued] = useState<readonly Issued[]>([]);
  const accounts = useQuery({ queryKey: ["accounts"], queryFn: () => ask(api.accounts.$get()) });
  const departments = useQuery({ queryKey: ["departments"], queryFn: () => ask(api.departments.$get()) });
  const people = accounts.data ?? [];
  const without = (departments.data ?? []).filter(({ code }) => !people.some(({ department }) => department === code));
  const add = async (account: NewAccount) => {
    const answer = await act(() => ask(api.accounts.$post({ json: account })));
    if (answer !== undefined)
      setIssued((before) => [...before, { username: account.username, password: answer.password }]);
  };
  const addAll = async () => {
    for (const { code, name } of without) await add({ username: code, name, role: "department", department: code });
  };
  const reset = async (id: string, username: string) => {
    const answer = await act(() => ask(api.accounts[":account"].password.$post({ param: { account: id } })));
    if (answer !== undefined) setIssued((before) => [...before, { username, password: answer.password }]);
  };
  const block = (id: string, blocked: boolean) =>
    act(() => ask(api.accounts[":account"].blocked.$put({ param: { account: id }, json: { blocked } })));
  return (
    <>
      <PageTitle title={say("account.title")}>
        <Button disabled={without.length === 0} onClick={() => void addAll()}>
          {say("account.addAll")}
        </Button>
      </PageTitle>
      <Flex vertical gap="middle">
        <NewAccountForm add={add} departments={departments.data ?? []} />
        {issued.length === 0 ? null : (
          <Alert
            type="success"
            title={say("account.issued")}
            description={issued.map(({ username, password }) => (
              <Typography.Paragraph key={password} copyable={{ text: `${username} ${password}` }} style={{ margin: 0 }}>
                <bdi className="figure">{username}</bdi> <code className="figure">{password}</code>
              </Typography.Paragraph>
            ))}
          />
        )}
        <Table
          rowKey="id"
          size="small"
          dataSource={people}
          pagination={people.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          columns={[
            { title: say("signIn.username"), dataIndex: "username", render: (name: string) => <bdi>{name}</bdi> },
            { title: say("account.name"), dataIndex: "name", render: (name: string) => <bdi>{name}</bdi> },
            { title: say("account.role"), dataIndex: "role", render: (role: string) => say(keyOf("role", role)) },
            {
              title: say("account.department"),
              dataIndex: "department",
              render: (code: string | null) => <bdi>{code}</bdi>,
            },
            {
              title: say("account.status"),
              dataIndex: "blocked",
              render: (_, { blocked, mustChangePassword }) => (
                <Tag color={blocked ? "red" : mustChangePassword ? "orange" : "green"}>
                  {say(blocked ? "account.blocked" : mustChangePassword ? "account.initial" : "account.active")}
                </Tag>
              ),
            },
            {
              title: say("department.action"),
              dataIndex: "id",
              render: (id: string, { username, blocked }) =>
                id === me.id ? null : (
                  <Flex gap="small">
                    <Button size="small" onClick={() => void reset(id, username)}>
                      {say("account.reset")}
                    </Button>
                    <Button size="small" onClick={() => void block(id, !blocked)}>
                      {say(blocked ? "account.unblock" : "account.block")}
                    </Button>
                  </Flex>
                ),
            },
          ]}
        />
      </Flex>
    </>
  );
}

interface NewAccountFormProps {
  readonly add: (account: NewAccount) => Promise<void>;
  readonly departments: readonly { readonly code: string; readonly name: string }[];
}

function NewAccountForm({ add, departments }: NewAccountFormProps) {
  const say = useSay();
  const [form] = Form.useForm<NewAccount>();
  const role = Form.useWatch("role", form);
  return (
    <Card size="small" title={say("account.add")}>
      <Form
        form={form}
        layout="inline"
        initialValues={{ role: "department" }}
        onFinish={(account) => void add(account).then(() => form.resetFields())}
      >
        <Form.Item name="username" label={say("signIn.username")} rules={[{ required: true }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label={say("account.name")} rules={[{ required: true }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label={say("account.role")}>
          <Select
            style={{ minWidth: 120 }}
            options={roles.map((each) => ({ value: each, label: say(keyOf("role", each)) }))}
          />
        </Form.Item>
        {role === "department" ? (
          <Form.Item name="department" label={say("account.department")} rules={[{ required: true }]}>
            <Select
              showSearch={{ optionFilterProp: "label" }}
              style={{ minWidth: 220 }}
              options={departments.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
            />
          </Form.Item>
        ) : null}
        <Button type="primary" htmlType="submit">
          {say("account.add")}
        </Button>
      </Form>
    </Card>
  );
}
