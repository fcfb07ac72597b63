import { type PostgresServer, postgresPrograms, startPostgres } from "@mingzhang/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, dataFile, setUp, startServer } from "./serve.test-support.ts";
import { namesIn } from "./zip.test-support.ts";

const absent = postgresPrograms.length === 0 ? " (no PostgreSQL is installed here, so it was not tried)" : "";

const databases = [
  { version: `embedded${absent}`, programs: undefined },
  ...postgresPrograms.map(({ version, programs }) => ({ version: `PostgreSQL ${version}`, programs })),
];

describe.each(databases)("with its database $version, the way", ({ programs }) => {
  let postgres: PostgresServer | undefined;
  let started: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    postgres = programs === undefined ? undefined : await startPostgres(programs);
    started = await startServer(postgres === undefined ? {} : { database: postgres.address });
  }, 60_000);
  afterAll(async () => {
    await started.close();
    await postgres?.stop();
  });

  it("leads from the first run to the public site", async () => {
    const bureau = await setUp(started.server);
    await bureau.json("PUT", "/api/v1/departments/301", { name: "教育局" });
    const clerk = await addUser(bureau, "clerk-301", "department", "301");
    expect(await clerk.upload(["301.json", dataFile("301")])).toMatchObject([{ outcome: "taken", version: 1 }]);

    const choice = { year: 2025, editions: ["zh-CN"], formats: ["html"] };
    const { run } = await bureau.json<{ run: string }>("POST", "/api/v1/runs", choice);
    const events = await (await bureau.send("GET", `/api/v1/runs/${run}/events`)).text();
    expect(events).toContain('"progress":{"waiting":0,"done":1,"failed":0,"cancelled":0}');

    const decide = { version: 1, remark: "" };
    await clerk.json("POST", "/api/v1/disclosures/2025/301/reviews", { ...decide, action: "submitted" });
    await bureau.json("POST", "/api/v1/disclosures/2025/301/reviews", { ...decide, action: "approved" });
    const site = await bureau.send("GET", "/api/v1/years/2025/site.zip");
    expect(await namesIn(await site.arrayBuffer())).toContain("2025/301/index.html");
    expect(started.defects).toEqual([]);
  }, 60_000);
});
