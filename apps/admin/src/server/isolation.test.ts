import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, dataFile, setUp, startServer, Visitor } from "./serve.test-support.ts";

/** Stands in everything that is the other department's and in nothing else. */
const secret = "绝密字样";

let started: Awaited<ReturnType<typeof startServer>>;
let bureau: Visitor;
let clerk: Visitor;
let translator: Visitor;
let values: Readonly<Record<string, string>>;

beforeAll(async () => {
  started = await startServer();
  bureau = await setUp(started.server);
  const changes = { "signature.name": `${secret}局`, "projects.0.basis": secret };
  await bureau.upload(["301.json", dataFile("301")], ["302.json", dataFile("302", changes)]);
  const { run } = await bureau.json<{ run: string }>("POST", "/api/v1/disclosures/2025/302/files", {
    editions: ["zh-CN"],
    formats: ["html"],
  });
  const { id: account } = await bureau.json<{ id: string }>("POST", "/api/v1/accounts", {
    username: "clerk-302",
    name: secret,
    role: "department",
    department: "302",
  });
  clerk = await addUser(bureau, "clerk-301", "department", "301");
  translator = await addUser(bureau, "translator-1", "translator");
  values = {
    year: "2025",
    department: "302",
    code: "302",
    version: "1",
    edition: "zh-CN",
    format: "html",
    run,
    account,
  };
});
afterAll(() => started.close());

/** What the server answers, each once; a new route is among them without being named here. */
function routes() {
  const all = started.server.routes.filter(({ method, path }) => method !== "ALL" && !path.includes("*"));
  return [...new Map(all.map((route) => [`${route.method} ${route.path}`, route])).values()];
}

function addressOf(path: string): string {
  return path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`say in this test what :${name} of ${path} is for another department`);
    return value;
  });
}

/** Bodies that the other department's own user would be heard with. */
const bodies: Readonly<Record<string, unknown>> = {
  "/api/v1/disclosures/:year/:department/texts": { version: 1, texts: { "projects.0.basis": "改" } },
  "/api/v1/disclosures/:year/:department/versions/:version/preview": { texts: {} },
  "/api/v1/disclosures/:year/:department/reviews": { action: "submitted", version: 1 },
  "/api/v1/disclosures/:year/:department/files": { editions: ["zh-CN"], formats: ["html"] },
  "/api/v1/disclosures/:year/:department/translations": {
    version: 1,
    texts: [{ source: secret, target: "x", status: "draft" }],
  },
  "/api/v1/runs": { year: 2025, editions: ["zh-CN"], formats: ["html"] },
};

async function everyAnswer(visitor: Visitor) {
  const answers = [];
  for (const { method, path } of routes()) {
    if (path === "/api/auth/sign-out") continue;
    // What any of them asks for in the address.
    const address = `${addressOf(path)}?year=2025&with=last-version`;
    const response = await visitor.send(method, address, method === "GET" ? undefined : (bodies[path] ?? {}));
    answers.push({ route: `${method} ${path}`, status: response.status, text: await response.text() });
  }
  return answers;
}

/** Of what the bureau sees, where somebody else got an answer too. */
const open = (answers: Awaited<ReturnType<typeof everyAnswer>>) =>
  answers
    .filter(({ status }) => status < 400)
    .map(({ route }) => route)
    .toSorted();

describe("a clerk of another department", () => {
  it("reads no word of it by any route, and changes nothing", async () => {
    const before = await bureau.json("GET", "/api/v1/disclosures/2025/302");
    const answers = await everyAnswer(clerk);
    expect(answers.length).toBeGreaterThan(30);
    expect(answers.filter(({ text }) => text.includes(secret))).toEqual([]);
    expect(answers.filter(({ route, status }) => route.includes(":department/") && status !== 403)).toEqual([]);
    expect(open(answers)).toEqual([
      "GET /api/auth/get-session",
      "GET /api/openapi.json",
      "GET /api/setup",
      "GET /api/v1/me",
      "GET /api/v1/years",
      "GET /api/v1/years/:year/board",
    ]);
    expect(await bureau.json("GET", "/api/v1/disclosures/2025/302")).toEqual(before);
  });

  it("sees its own line of the board alone", async () => {
    expect(await clerk.json("GET", "/api/v1/years/2025/board")).toMatchObject([{ code: "301" }]);
  });

  it("cannot bring in its data under its own name", async () => {
    expect(await clerk.upload(["301.json", dataFile("302", { year: 2025 })])).toMatchObject([
      { outcome: "refused", fault: { code: "other-department" } },
    ]);
  });

  it("is stopped however the address is written", async () => {
    const paths = ["2025/302/", "2025//302", "2025/%33%30%32", "2025/301/../302", "2025/301%2F..%2F302", "02025/302"];
    const statuses = paths.map(async (path) => (await clerk.send("GET", `/api/v1/disclosures/${path}`)).status);
    expect((await Promise.all(statuses)).filter((status) => status < 400)).toEqual([]);
  });
});

describe("somebody who is not signed in", () => {
  it("gets nothing but the way in", async () => {
    const answers = await everyAnswer(new Visitor(started.server));
    expect(answers.filter(({ text }) => text.includes(secret))).toEqual([]);
    expect(open(answers)).toEqual(["GET /api/auth/get-session", "GET /api/openapi.json", "GET /api/setup"]);
  });
});

describe("a translator", () => {
  it("reads texts and pages of all departments, and neither findings nor data nor files", async () => {
    expect(open(await everyAnswer(translator))).toEqual([
      "GET /api/auth/get-session",
      "GET /api/openapi.json",
      "GET /api/setup",
      "GET /api/v1/disclosures/:year/:department/translations",
      "GET /api/v1/me",
      "GET /api/v1/years",
      "GET /api/v1/years/:year/translations",
      "POST /api/v1/disclosures/:year/:department/translations",
      "POST /api/v1/disclosures/:year/:department/versions/:version/preview",
    ]);
  });
});

describe("another site", () => {
  it("cannot send a form in a user's name", async () => {
    const form = new FormData();
    form.append("files", new Blob([dataFile("301")]), "301.json");
    const response = await bureau.send("POST", "/api/v1/uploads", form, { origin: "https://evil.example" });
    expect(response.status).toBe(403);
  });
});

it("tells browsers to load nothing from elsewhere and to show the pages in no other site", async () => {
  const { headers } = await bureau.send("GET", "/api/v1/me");
  expect(headers.get("content-security-policy")).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBe("no-store");
});

it("has met no defect on the way", () => expect(started.defects).toEqual([]));
