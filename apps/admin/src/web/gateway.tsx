import { Card, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useSay } from "./language.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

interface GatewayProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** The page of whoever is not in yet: one form in the middle. */
export function Gateway({ title, intro, children }: GatewayProps) {
  const say = useSay();
  return (
    <Flex
      vertical
      align="center"
      gap="large"
      style={{ minHeight: "100vh", padding: "8vh 16px", background: "#f3f6fb" }}
    >
      <header>
        <Flex align="center" gap="large">
          <Typography.Text strong style={{ fontSize: 22 }}>
            {say("app.name")} · {say("app.title")}
          </Typography.Text>
          <LanguageSwitch />
        </Flex>
      </header>
      <main style={{ width: "min(440px, 100%)" }}>
        <Card>
          <Typography.Title level={1} style={{ fontSize: 22, marginTop: 0 }}>
            {title}
          </Typography.Title>
          {intro === undefined ? null : <Typography.Paragraph>{intro}</Typography.Paragraph>}
          {children}
        </Card>
      </main>
    </Flex>
  );
}
