import { afterAll, beforeAll, expect, it } from "vitest";
import { password, setUp, startServer, Visitor } from "./serve.test-support.ts";

let started: Awaited<ReturnType<typeof startServer>>;
let bureau: Visitor;
beforeAll(async () => {
  started = await startServer();
  bureau = await setUp(started.server);
  await bureau.json("PUT", "/api/v1/departments/301", { name: "教育局" });
});
afterAll(() => started.close());

const clerk = { username: "Clerk-301", name: "张会计", role: "department", department: "301" };

it("asks for a new password before anything else, and not for a weak one", async () => {
  const { id, password: given } = await bureau.json<{ id: string; password: string }>(
    "POST",
    "/api/v1/accounts",
    clerk,
  );
  const visitor = new Visitor(started.server);
  expect((await visitor.signIn("clerk-301", given)).status).toBe(200);
  expect(await visitor.json("GET", "/api/v1/me")).toMatchObject({ mustChangePassword: true, department: "301" });
  const refused = await visitor.send("GET", "/api/v1/years/2025/board");
  expect(await refused.json()).toMatchObject({ error: "must-change-password" });
  const change = (newPassword: string) =>
    visitor.send("POST", "/api/auth/change-password", { currentPassword: given, newPassword });
  expect(await (await change("short")).json()).toMatchObject({ code: "weak-password" });
  expect((await change(password)).status).toBe(200);
  expect(await visitor.json("GET", "/api/v1/years/2025/board")).toMatchObject([{ code: "301", state: "missing" }]);

  // A new password from the bureau ends every session.
  await bureau.json("POST", `/api/v1/accounts/${id}/password`, {});
  expect((await visitor.send("GET", "/api/v1/me")).status).toBe(401);
});

it("ends the sessions of a blocked account and lets it in no more", async () => {
  const account = { ...clerk, username: "clerk-302" };
  const { id, password: given } = await bureau.json<{ id: string; password: string }>(
    "POST",
    "/api/v1/accounts",
    account,
  );
  const visitor = await new Visitor(started.server).settle("clerk-302", given);
  await bureau.json("PUT", `/api/v1/accounts/${id}/blocked`, { blocked: true });
  expect((await visitor.send("GET", "/api/v1/me")).status).toBe(401);
  expect((await visitor.signIn("clerk-302")).ok).toBe(false);
  await bureau.json("PUT", `/api/v1/accounts/${id}/blocked`, { blocked: false });
  expect((await visitor.signIn("clerk-302")).ok).toBe(true);
});

it.each([
  [{ username: "clerk-301" }, "username-taken"],
  [{ department: "999" }, "no-such-department"],
  [{ department: undefined }, "role-and-department"],
  [{ role: "translator" }, "role-and-department"],
])("refuses an account with %j", async (change, error) => {
  const answer = await bureau.send("POST", "/api/v1/accounts", { ...clerk, username: "clerk-303", ...change });
  expect(await answer.json()).toMatchObject({ error });
});
