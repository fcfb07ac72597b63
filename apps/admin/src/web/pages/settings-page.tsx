import { Button, Card, Checkbox, DatePicker, Form, Input, InputNumber, Radio } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useAct } from "../act.ts";
import { api, ask } from "../api.ts";
import { keyOf, useSay } from "../language.tsx";
import { useYear } from "../me.ts";
import { PageTitle } from "../page-title.tsx";

const editions = ["zh-CN", "ug-CN", "bilingual"] as const;
const formats = ["docx", "xlsx", "pdf", "html"] as const;
const profiles = ["xinjiang", "national"] as const;

const thisYear = new Date().getFullYear();

interface Values {
  readonly year: number;
  readonly deadline: Dayjs;
  readonly profile: string;
  readonly editions: (typeof editions)[number][];
  readonly formats: (typeof formats)[number][];
  readonly controlTotals?: string;
}

/** What the bureau fixes for a fiscal year; another year's number sets up another year. */
export function SettingsPage() {
  const say = useSay();
  const act = useAct();
  const year = useYear();
  const save = ({ year, deadline, controlTotals = "", ...rest }: Values) => {
    const json = {
      ...rest,
      deadline: deadline.format("YYYY-MM-DD"),
      controlTotals: Object.fromEntries(linesOf(controlTotals)) as Record<string, string>,
    };
    return act(() => ask(api.years[":year"].$put({ param: { year: String(year) }, json })), say("app.saved"));
  };
  const initial = {
    year: year?.year ?? thisYear,
    deadline: dayjs(year?.deadline),
    profile: year?.profile ?? profiles[0],
    editions: year?.editions ?? ["zh-CN"],
    formats: year?.formats ?? [...formats],
    controlTotals: Object.entries(year?.controlTotals ?? {})
      .map((line) => line.join(" "))
      .join("\n"),
  };
  return (
    <>
      <PageTitle title={say("settings.title")} />
      <Card style={{ maxWidth: 640 }}>
        <Form<Values>
          key={year?.year ?? 0}
          layout="vertical"
          requiredMark={false}
          initialValues={initial}
          onFinish={(values) => void save(values)}
        >
          <Form.Item name="year" label={say("app.year")} rules={[{ required: true }]}>
            <InputNumber min={2015} max={2099} />
          </Form.Item>
          <Form.Item name="deadline" label={say("settings.deadline")} rules={[{ required: true }]}>
            <DatePicker allowClear={false} />
          </Form.Item>
          <Form.Item name="profile" label={say("settings.profile")}>
            <Radio.Group
              options={profiles.map((each) => ({ value: each, label: say(keyOf("settings.profileOf", each)) }))}
            />
          </Form.Item>
          <Form.Item name="editions" label={say("settings.editions")}>
            <Checkbox.Group options={editions.map((each) => ({ value: each, label: say(keyOf("edition", each)) }))} />
          </Form.Item>
          <Form.Item name="formats" label={say("settings.formats")}>
            <Checkbox.Group options={formats.map((each) => ({ value: each, label: say(keyOf("format", each)) }))} />
          </Form.Item>
          <Form.Item
            name="controlTotals"
            label={say("settings.controlTotals")}
            rules={[
              {
                validator: (_, text: string = "") => {
                  const bad = linesOf(text).findIndex((line) => line.length !== 2 || !/^\d{3}$/.test(line[0] ?? ""));
                  return bad < 0
                    ? Promise.resolve()
                    : Promise.reject(new Error(say("settings.controlTotalsBad", { line: String(bad + 1) })));
                },
              },
            ]}
          >
            <Input.TextArea className="figure" rows={5} />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {say("app.save")}
          </Button>
        </Form>
      </Card>
    </>
  );
}

/** Code and amount of each line that is not blank. */
function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split(/[\s,，]+/));
}
