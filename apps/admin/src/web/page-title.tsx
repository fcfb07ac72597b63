import { Flex, Typography } from "antd";
import type { ReactNode } from "react";

export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Flex align="center" justify="space-between" gap="middle" wrap style={{ marginBlockEnd: 16 }}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {title}
      </Typography.Title>
      <Flex gap="small" wrap>
        {children}
      </Flex>
    </Flex>
  );
}
