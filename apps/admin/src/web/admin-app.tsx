import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import zhCN from "antd/es/locale/zh_CN";
import { uyghurLocale } from "./antd-ug-cn.ts";
import { LanguageProvider, useLanguage } from "./language.tsx";
import { SessionGate } from "./session-gate.tsx";
import "dayjs/locale/zh-cn";

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 2000 } } });

const theme = {
  token: {
    colorPrimary: "#1554ad",
    colorInfo: "#1554ad",
    colorLink: "#1554ad",
    // Darker than antd's own, whose tags are hard to read.
    green: "#237804",
    orange: "#a84300",
    colorError: "#b42318",
    colorErrorText: "#b42318",
    colorWarning: "#8a5300",
    // antd derives the grounds of alerts from the colours above, too dark for links on them.
    colorErrorBg: "#fff2f0",
    colorWarningBg: "#fffbe6",
    colorInfoBg: "#e6f4ff",
    colorTextDescription: "#595959",
    colorTextPlaceholder: "#6b6b6b",
    colorTextDisabled: "#6b6b6b",
    fontFamily: '"Noto Sans SC Variable", "Noto Sans Arabic Variable", sans-serif',
  },
} as const;

const uyghurTheme = {
  token: { ...theme.token, fontFamily: '"Noto Sans Arabic Variable", "Noto Sans SC Variable", sans-serif' },
} as const;

/** Everything around the pages: words, looks in both directions, and what was asked of the server. */
export function AdminApp() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <Themed />
      </QueryClientProvider>
    </LanguageProvider>
  );
}

function Themed() {
  const { language, dir } = useLanguage();
  return (
    <ConfigProvider
      button={{ autoInsertSpace: false }}
      direction={dir}
      locale={language === "ug-CN" ? uyghurLocale : zhCN}
      theme={language === "ug-CN" ? uyghurTheme : theme}
    >
      <App>
        <SessionGate />
      </App>
    </ConfigProvider>
  );
}
