import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, dataFile, setUp, startServer, type Visitor } from "./serve.test-support.ts";
import { namesIn, zipOf } from "./zip.test-support.ts";

let started: Awaited<ReturnType<typeof startServer>>;
let bureau: Visitor;
let clerk: Visitor;
beforeAll(async () => {
  started = await startServer();
  bureau = await setUp(started.server);
  await bureau.json("PUT", "/api/v1/departments/301", { name: "教育局" });
  clerk = await addUser(bureau, "clerk-301", "department", "301");
});
afterAll(() => started.close());

const here = "/api/v1/disclosures/2025/301";

interface Overview {
  readonly state: string;
  readonly version: number;
  readonly making: { readonly state: string; readonly fault: string | null } | null;
  readonly files: readonly { readonly format: string; readonly edition: string; readonly version: number }[];
  readonly reviews: readonly { readonly action: string; readonly remark: string }[];
}

const overview = () => bureau.json<Overview>("GET", here);

const decide = (visitor: Visitor, action: string, version: number, remark = "") =>
  visitor.send("POST", `${here}/reviews`, { action, version, remark });

describe("uploading", () => {
  it("takes many files and zip files at once, and says of each what became of it", async () => {
    const zip = await zipOf(["城市/302.json", dataFile("302")], ["城市/说明.txt", "看我"]);
    const results = await bureau.upload(
      ["301.json", dataFile("301")],
      ["city.zip", zip],
      ["坏.json", '{"year": 2025'],
      ["去年.json", dataFile("303", { year: 2024 })],
    );
    expect(results).toMatchObject([
      { name: "301.json", outcome: "taken", version: 1 },
      { name: "302.json", outcome: "taken", department: { code: "302" } },
      { name: "说明.txt", outcome: "refused", fault: { code: "not-json" } },
      { name: "坏.json", outcome: "refused", problems: [expect.stringContaining("内容不完整")] },
      { name: "去年.json", outcome: "refused", fault: { code: "year-not-set-up" } },
    ]);
    const [again] = await clerk.upload(["again.json", dataFile("301")]);
    expect(again).toMatchObject({ outcome: "unchanged", version: 1 });
  });

  it("takes back the workbook that it gave to be filled in", async () => {
    const workbook = async (code: string) =>
      new Uint8Array(await (await bureau.send("GET", `/api/v1/disclosures/2025/${code}/template`)).arrayBuffer());
    expect(await bureau.upload(["301.xlsx", await workbook("301")])).toMatchObject([{ outcome: "unchanged" }]);
    const [empty] = await bureau.upload(["305.xlsx", await workbook("305")]);
    expect(empty).toMatchObject({ outcome: "refused", problems: expect.arrayContaining([expect.any(String)]) });
  });

  it("says why in the language of the pages", async () => {
    const form = new FormData();
    form.append("files", new Blob(['{"year": 2025']), "a.json");
    const answer = await bureau.send("POST", "/api/v1/uploads", form, { "accept-language": "ug-CN" });
    expect(await answer.text()).toMatch(/\p{Script=Arabic}/u);
  });
});

describe("a department's own work", () => {
  it("sees what the check found, with the place and the mend", async () => {
    await clerk.upload(["301.json", dataFile("301", { "overview.administrativeUnits": 1 })]);
    const { findings } = await clerk.json<{ findings: readonly object[] }>("GET", `${here}/versions/2/findings`);
    expect(findings[0]).toMatchObject({
      severity: "warning",
      title: expect.any(String),
      fix: expect.any(String),
      places: expect.arrayContaining([expect.objectContaining({ words: "行政单位个数" })]),
    });
  });

  it("mends a text, having looked at the page with it, and gets a new version", async () => {
    const texts = { "projects.0.basis": "依据改写后的文件。" };
    const { html } = await clerk.json<{ html: string }>("POST", `${here}/versions/2/preview`, { texts });
    expect(html).toContain("依据改写后的文件。");
    const { html: uyghur } = await clerk.json<{ html: string }>("POST", `${here}/versions/2/preview`, {
      texts: {},
      edition: "ug-CN",
    });
    expect(uyghur).toContain('dir="rtl"');
    const mend = () => clerk.send("POST", `${here}/texts`, { version: 2, texts });
    expect(await (await mend()).json()).toEqual({ version: 3 });
    expect(await (await mend()).json()).toMatchObject({ error: "changed-meanwhile" });
    const refused = await clerk.send("POST", `${here}/texts`, { version: 3, texts: { "projects.0.basis": "\u0007" } });
    expect(await refused.json()).toMatchObject({ error: "texts-refused" });
  });

  it("makes its files and downloads them by names that people can read", async () => {
    await clerk.json("POST", `${here}/files`, { editions: ["zh-CN"], formats: ["html", "docx"] });
    await expect.poll(async () => (await overview()).making, { timeout: 40_000 }).toMatchObject({ state: "done" });
    const file = await clerk.send("GET", `${here}/versions/3/files/zh-CN/docx`);
    expect(decodeURIComponent(file.headers.get("content-disposition") ?? "")).toContain(
      "教育局2025年部门预算公开.docx",
    );
    expect(new Uint8Array(await file.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    const zip = await clerk.send("GET", `${here}/files.zip`);
    expect(await namesIn(await zip.arrayBuffer())).toEqual([
      "教育局2025年部门预算公开.docx",
      "教育局2025年部门预算公开.html",
    ]);
  });
});

describe("submitting and approving", () => {
  it("goes back with a remark and comes again, and approval freezes it", async () => {
    expect((await decide(bureau, "submitted", 3)).status).toBe(403);
    expect((await decide(clerk, "approved", 3)).status).toBe(403);
    expect((await decide(clerk, "submitted", 2)).status).toBe(409);
    expect((await decide(clerk, "submitted", 3)).status).toBe(201);
    const [frozen] = await clerk.upload(["301.json", dataFile("301")]);
    expect(frozen).toMatchObject({ outcome: "refused", fault: { code: "frozen" } });

    expect(await (await decide(bureau, "returned", 3)).json()).toMatchObject({ error: "remark-needed" });
    expect((await decide(bureau, "returned", 3, "请补充原因")).status).toBe(201);
    expect(await clerk.upload(["301.json", dataFile("301", { "projects.0.basis": "补充" })])).toMatchObject([
      { outcome: "taken", version: 4 },
    ]);
    expect((await decide(clerk, "submitted", 4)).status).toBe(201);
    expect((await decide(bureau, "approved", 4)).status).toBe(201);
    expect(await clerk.upload(["301.json", dataFile("301")])).toMatchObject([{ fault: { code: "frozen" } }]);
    expect((await decide(clerk, "withdrawn", 4)).status).toBe(409);
    expect(await overview()).toMatchObject({
      state: "approved",
      reviews: [{ action: "approved" }, { action: "submitted" }, { action: "returned", remark: "请补充原因" }, {}],
    });
  });
});

describe("a batch", () => {
  const begin = (despite?: string) => ({ year: 2025, editions: ["zh-CN"], formats: ["html"], despite });

  it("makes everybody but who has errors, tells how far it is, and gives all in one zip file", async () => {
    await bureau.upload(["309.json", dataFile("309", { "forms.budgetOverview.revenue.total.revenue": "1.00" })]);
    const { run } = await bureau.json<{ run: string }>("POST", "/api/v1/runs", begin());
    const events = await (await bureau.send("GET", `/api/v1/runs/${run}/events`)).text();
    expect(events.match(/event: progress/g)?.length).toBeGreaterThan(1);
    expect(events).toContain('"state":"finished"');
    expect(await bureau.json("GET", `/api/v1/runs/${run}`)).toMatchObject({
      progress: { done: 2, failed: 1, waiting: 0 },
      units: [
        { department: "301", state: "done" },
        { department: "302", state: "done" },
        { department: "309", state: "failed", fault: "errors-found" },
      ],
    });
    const zip = await bureau.send("GET", "/api/v1/years/2025/files.zip");
    expect(decodeURIComponent(zip.headers.get("content-disposition") ?? "")).toContain(
      "2025年部门预算公开全部文件.zip",
    );
    expect(await namesIn(await zip.arrayBuffer())).toEqual([
      "301 教育局/教育局2025年部门预算公开.html",
      "302 302局/302局2025年部门预算公开.html",
    ]);
  });

  it("becomes the public site of whoever is approved", async () => {
    expect((await clerk.send("GET", "/api/v1/years/2025/site.zip")).status).toBe(403);
    const zip = await bureau.send("GET", "/api/v1/years/2025/site.zip");
    const names = await namesIn(await zip.arrayBuffer());
    expect(names).toEqual(expect.arrayContaining(["index.html", "ug-CN/2025/301/index.html", "files/manifest.json"]));
    expect(names.filter((name) => name.includes("302"))).toEqual([]);
  });

  it("stops where it is told to, and goes on with the rest", async () => {
    const { run } = await bureau.json<{ run: string }>("POST", "/api/v1/runs", begin("县人大批准的原件"));
    await bureau.json("POST", `/api/v1/runs/${run}/cancel`, {});
    const progress = async () =>
      (await bureau.json<{ progress: Record<string, number>; state: string }>("GET", `/api/v1/runs/${run}`)).progress;
    await expect.poll(progress, { timeout: 40_000 }).toMatchObject({ waiting: 0 });
    expect((await progress())["cancelled"]).toBeGreaterThan(0);
    await bureau.json("POST", `/api/v1/runs/${run}/resume`, {});
    await expect.poll(progress, { timeout: 40_000 }).toMatchObject({ done: 3, failed: 0 });
  });
});

it("has every change in the audit, with who made it", async () => {
  const rows = await bureau.json<readonly { action: string; username: string; department: string | null }[]>(
    "GET",
    "/api/v1/audits?department=301",
  );
  expect(rows).toContainEqual(
    expect.objectContaining({
      action: "POST /api/v1/disclosures/:year/:department/reviews",
      username: "clerk-301",
      department: "301",
      status: 201,
      detail: expect.objectContaining({ action: "submitted" }),
    }),
  );
  expect(JSON.stringify(await bureau.json("GET", "/api/v1/audits"))).not.toMatch(/Correct-Horse/);
});

it("has met no defect on the way", () => expect(started.defects).toEqual([]));
