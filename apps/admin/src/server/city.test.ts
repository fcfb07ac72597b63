import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, dataFile, setUp, startServer, type Visitor, yearSettings } from "./serve.test-support.ts";

let started: Awaited<ReturnType<typeof startServer>>;
let bureau: Visitor;
beforeAll(async () => {
  started = await startServer();
  bureau = await setUp(started.server);
  for (const code of ["301", "302", "303"]) {
    await bureau.json("PUT", `/api/v1/departments/${code}`, { name: `${code}局` });
  }
  await bureau.upload(["301.json", dataFile("301")], ["302.json", dataFile("302")]);
});
afterAll(() => started.close());

interface City {
  readonly totals: readonly { readonly code: string; readonly sum: string; readonly difference: string | null }[];
  readonly findings: readonly { readonly rule: string; readonly department: string | null; readonly message: string }[];
}

const city = () => bureau.json<City>("GET", "/api/v1/years/2025/city");

const settle = (changes: object) => bureau.json("PUT", "/api/v1/years/2025", { ...yearSettings, ...changes });

describe("the departments together", () => {
  it("are held against the control totals, 类 by 类, and against the list of departments", async () => {
    const before = await city();
    expect(before.totals[0]).toMatchObject({ code: "201", control: null, difference: null });
    const sums = Object.fromEntries(before.totals.map(({ code, sum }) => [code, sum]));
    await settle({ controlTotals: { ...sums, 201: "1.00" } });
    const { totals, findings } = await city();
    expect(totals.filter(({ difference }) => difference !== "0.00").map(({ code }) => code)).toEqual(["201"]);
    // The two departments are copies of one, projects and all.
    expect(findings.filter(({ rule }) => rule !== "projects-in-one-department")).toMatchObject([
      { rule: "every-department-discloses", department: "303" },
      { rule: "categories-add-up-to-control-totals", department: null, message: expect.stringContaining("1.00") },
    ]);
  });

  it("are told of in Uyghur", async () => {
    const answer = await bureau.send("GET", "/api/v1/years/2025/city", undefined, { "accept-language": "ug-CN" });
    expect(((await answer.json()) as City).findings[0]?.message).toMatch(/\p{Script=Arabic}/u);
  });

  it("name a department whose texts speak of another one", async () => {
    await bureau.upload(["302.json", dataFile("302", { "projects.0.basis": "依据301局的文件。" })]);
    expect((await city()).findings).toContainEqual(
      expect.objectContaining({ rule: "texts-name-no-other-department", department: "302" }),
    );
  });

  it("are the bureau's to see", async () => {
    const clerk = await addUser(bureau, "clerk-301", "department", "301");
    expect((await clerk.send("GET", "/api/v1/years/2025/city")).status).toBe(403);
  });
});

it("checks what is there anew when the year's profile is changed", async () => {
  interface Row {
    readonly rechecking: boolean;
    readonly version: number | null;
  }
  const profiles = async () =>
    await Promise.all(
      ["301/versions/1", "302/versions/2"].map(async (version) => {
        const path = `/api/v1/disclosures/2025/${version}/findings`;
        return (await bureau.json<{ profile: string }>("GET", path)).profile;
      }),
    );
  expect(await profiles()).toEqual(["xinjiang", "xinjiang"]);
  await settle({ profile: "national" });
  const board = () => bureau.json<readonly Row[]>("GET", "/api/v1/years/2025/board");
  const waiting = async () => (await board()).filter(({ rechecking }) => rechecking).length;
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
  expect(await profiles()).toEqual(["national", "national"]);
  expect(started.defects).toEqual([]);
});
