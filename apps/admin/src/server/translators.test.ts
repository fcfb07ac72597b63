import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, dataFile, setUp, startServer, type Visitor } from "./serve.test-support.ts";

let started: Awaited<ReturnType<typeof startServer>>;
let bureau: Visitor;
let translator: Visitor;
beforeAll(async () => {
  started = await startServer();
  bureau = await setUp(started.server);
  await bureau.upload(["302.json", dataFile("302")], ["303.json", dataFile("303")]);
  translator = await addUser(bureau, "translator-1", "translator");
});
afterAll(() => started.close());

interface Texts {
  readonly version: number;
  readonly texts: readonly { readonly source: string; readonly target: string; readonly status: string }[];
}

const translations = (department: string) => `/api/v1/disclosures/2025/${department}/translations`;

it("finds what is missing, and is told what cannot be right", async () => {
  const { version, texts } = await translator.json<Texts>("GET", translations("302"));
  expect(texts[0]).toMatchObject({ status: "missing", label: expect.any(String) });
  const answer = await translator.json("POST", translations("302"), {
    version,
    texts: [
      { source: "302局", target: "302-ئىدارە", status: "reviewed" },
      { source: "督查室", target: "تەكشۈرۈش ئىشخانىسى", status: "reviewed" },
      { source: "综合一室", target: "2-ئىشخانا", status: "draft" },
    ],
  });
  expect(answer).toMatchObject({
    version: 2,
    changed: 2,
    refusals: [{ source: "综合一室", reason: expect.stringContaining("数字与原文不一致") }],
  });
});

it("is proposed what was reviewed in another department", async () => {
  const { texts } = await translator.json<Texts>("GET", translations("303"));
  expect(texts.find(({ source }) => source === "督查室")).toMatchObject({
    status: "proposed",
    target: "تەكشۈرۈش ئىشخانىسى",
  });
});

it("sees in the queue how far everybody is", async () => {
  expect(await translator.json("GET", "/api/v1/years/2025/translations")).toMatchObject([
    { department: "302", version: 2, coverage: { reviewed: 2 } },
    { department: "303", version: 1, coverage: { reviewed: 0 } },
  ]);
});

it("gives files in Uyghur their Uyghur name", async () => {
  const here = "/api/v1/disclosures/2025/302";
  await bureau.json("POST", `${here}/files`, { editions: ["ug-CN"], formats: ["html"] });
  const made = () => bureau.send("GET", `${here}/versions/2/files/ug-CN/html`);
  await expect.poll(async () => (await made()).status, { timeout: 40_000 }).toBe(200);
  expect(decodeURIComponent((await made()).headers.get("content-disposition") ?? "")).toContain(
    "302-ئىدارە 2025-يىللىق",
  );
});
