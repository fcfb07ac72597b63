import { useQuery } from "@tanstack/react-query";
import { Alert, Spin } from "antd";
import { ApiFailure, api, ask, describeFailure, setupApi } from "./api.ts";
import { Gateway } from "./gateway.tsx";
import { useSay } from "./language.tsx";
import { Layout } from "./layout.tsx";
import { PasswordForm } from "./pages/password-form.tsx";
import { SetupForm } from "./pages/setup-form.tsx";
import { SignInForm } from "./pages/sign-in-form.tsx";

/** Shows whoever comes the way in that is open to them: first run, sign in, a new password, or the pages. */
export function SessionGate() {
  const say = useSay();
  const setup = useQuery({ queryKey: ["setup"], queryFn: () => ask(setupApi.$get()) });
  const me = useQuery({ queryKey: ["me"], queryFn: () => ask(api.me.$get()), enabled: setup.data?.needed === false });
  if (setup.isError) return <Alert type="error" title={describeFailure(setup.error, say)} />;
  if (setup.data?.needed === true) {
    return (
      <Gateway title={say("setup.title")} intro={say("setup.intro")}>
        <SetupForm />
      </Gateway>
    );
  }
  if (me.error instanceof ApiFailure && me.error.status === 401) {
    return (
      <Gateway title={say("signIn.title")}>
        <SignInForm />
      </Gateway>
    );
  }
  if (me.isError) return <Alert type="error" title={describeFailure(me.error, say)} />;
  if (me.data === undefined) return <Spin description={say("app.loading")} fullscreen />;
  if (me.data.mustChangePassword) {
    return (
      <Gateway title={say("password.title")} intro={say("password.given")}>
        <PasswordForm />
      </Gateway>
    );
  }
  return <Layout me={me.data} />;
}
