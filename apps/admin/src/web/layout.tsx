import { useQuery } from "@tanstack/react-query";
import { Layout as AntLayout, Button, Dropdown, Flex, Menu, Modal, Select, Typography } from "antd";
import { useState } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { useAct } from "./act.ts";
import { api, ask, askAuth } from "./api.ts";
import { keyOf, useSay } from "./language.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { type Me, MeContext, YearContext } from "./me.ts";
import { PasswordForm } from "./pages/password-form.tsx";
import { type PageLink, pagesOf } from "./pages-of.tsx";

/** What stands around every page: the menu, the year, the language, and who one is. */
export function Layout({ me }: { readonly me: Me }) {
  const say = useSay();
  const years = useQuery({ queryKey: ["years"], queryFn: () => ask(api.years.$get()) });
  const [chosen, choose] = useState<number>();
  const [location, navigate] = useLocation();
  const pages = pagesOf(me);
  const year = chosen ?? years.data?.[0]?.year;
  const current = pages.find(({ path }) => path !== "/" && location.startsWith(path)) ?? pages[0];
  if (years.data === undefined) return null;
  return (
    <MeContext value={me}>
      <YearContext value={years.data.find((each) => each.year === year)}>
        <a className="skip" href="#main">
          {say("app.skip")}
        </a>
        <AntLayout style={{ minHeight: "100vh" }}>
          <AntLayout.Header
            style={{ background: "#fff", borderBottom: "1px solid #e5e5e5", paddingInline: 24, height: "auto" }}
          >
            <Flex align="center" gap="middle" wrap>
              <Typography.Text strong style={{ fontSize: 18 }}>
                {say("app.name")} · {say("app.title")}
              </Typography.Text>
              <span style={{ flex: 1 }} />
              <Select
                aria-label={say("app.year")}
                value={year ?? null}
                onChange={choose}
                options={years.data.map((each) => ({ value: each.year, label: each.year }))}
                style={{ minWidth: 90 }}
              />
              <LanguageSwitch />
              <AccountMenu me={me} />
            </Flex>
          </AntLayout.Header>
          <AntLayout>
            <AntLayout.Sider theme="light" width={190} breakpoint="lg" collapsedWidth={0}>
              <nav aria-label={say("app.navigation")}>
                <Menu
                  selectedKeys={current === undefined ? [] : [current.path]}
                  items={pages.map(({ path, name }) => ({ key: path, label: say(keyOf("nav", name)) }))}
                  onClick={({ key }) => navigate(key)}
                />
              </nav>
            </AntLayout.Sider>
            <AntLayout.Content id="main" role="main" tabIndex={-1} style={{ padding: 24 }}>
              <Pages pages={pages} />
            </AntLayout.Content>
          </AntLayout>
        </AntLayout>
      </YearContext>
    </MeContext>
  );
}

function Pages({ pages }: { readonly pages: readonly PageLink[] }) {
  return (
    <Switch>
      {pages.flatMap(({ path, inner, page }) => [
        ...(inner === undefined ? [] : [<Route key={inner.path} path={inner.path} component={inner.page} />]),
        <Route key={path} path={path} component={page} />,
      ])}
      <Redirect to="/" replace />
    </Switch>
  );
}

function AccountMenu({ me }: { readonly me: Me }) {
  const say = useSay();
  const act = useAct();
  const [, navigate] = useLocation();
  const [changing, setChanging] = useState(false);
  const signOut = async () => {
    await act(() => askAuth("/sign-out", {}));
    navigate("/");
  };
  const items = [
    { key: "password", label: say("app.password"), onClick: () => setChanging(true) },
    { key: "signOut", label: say("app.signOut"), onClick: () => void signOut() },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={["click"]}>
        <Button>
          {me.name} · {say(keyOf("role", me.role))}
        </Button>
      </Dropdown>
      <Modal
        title={say("password.title")}
        open={changing}
        footer={null}
        onCancel={() => setChanging(false)}
        destroyOnHidden
      >
        <PasswordForm onDone={() => setChanging(false)} />
      </Modal>
    </>
  );
}
