import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { password, setUp, startServer, Visitor } from "./serve.test-support.ts";

let started: Awaited<ReturnType<typeof startServer>>;
let bureau: Visitor;
beforeAll(async () => {
  started = await startServer();
});
afterAll(() => started.close());

describe("the first run", () => {
  it("lets in nobody without the key of the terminal, and no weak password", async () => {
    const visitor = new Visitor(started.server);
    expect(await visitor.json("GET", "/api/setup")).toEqual({ needed: true });
    const setup = (key: string, secret: string) =>
      visitor.send("POST", "/api/setup", { key, username: "admin", password: secret });
    const key = started.server.firstRun?.replace(/^.*#key=/, "") ?? "";
    expect((await setup("", password)).status).toBe(403);
    expect((await setup("x".repeat(key.length), password)).status).toBe(403);
    expect(await (await setup(key, "password1234")).json()).toMatchObject({ error: "weak-password" });
    bureau = await setUp(started.server);
    expect(await visitor.json("GET", "/api/setup")).toEqual({ needed: false });
    expect((await setup(key, password)).status).toBe(409);
  });
});

describe("signing in", () => {
  it("gives a cookie that scripts and other sites cannot use, and ends with signing out", async () => {
    const visitor = new Visitor(started.server);
    expect((await visitor.send("GET", "/api/v1/me")).status).toBe(401);
    const answer = await visitor.signIn("Admin");
    expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect(await visitor.json("GET", "/api/v1/me")).toMatchObject({ username: "admin", role: "bureau" });
    await visitor.send("POST", "/api/auth/sign-out", {});
    expect((await visitor.send("GET", "/api/v1/me")).status).toBe(401);
  });

  it("is not to be had by guessing", async () => {
    const visitor = new Visitor(started.server);
    const statuses = [];
    for (let attempt = 0; attempt < 12; attempt += 1)
      statuses.push((await visitor.signIn("admin", "Wrong-Guess-1")).status);
    expect(statuses).toContain(401);
    expect(statuses.at(-1)).toBe(429);
  });

  it("has no other door: no sign-up, no mail, no administration of the library", async () => {
    const visitor = new Visitor(started.server);
    const paths = ["/sign-up/email", "/sign-in/email", "/admin/create-user", "/admin/list-users", "/update-user"];
    const statuses = paths.map(async (path) => (await bureau.send("POST", `/api/auth${path}`, {})).status);
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([404]));
    expect((await visitor.send("GET", "/api/auth/admin/list-users")).status).toBe(404);
  });
});
