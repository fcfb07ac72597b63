import { afterAll, beforeAll, expect, it } from "vitest";
import { dataFile, setUp, startServer, type Visitor } from "./serve.test-support.ts";

let started: Awaited<ReturnType<typeof startServer>>;
let bureau: Visitor;
beforeAll(async () => {
  const disclosureProcess = new URL("./hostile-process.test-support.ts", import.meta.url);
  started = await startServer({ disclosureProcess });
  bureau = await setUp(started.server);
});
afterAll(() => started.close());

it("refuses files that end the process which reads them, and takes the others", async () => {
  const results = await bureau.upload(
    ["撑满内存.json", dataFile("301")],
    ["崩溃.json", dataFile("302")],
    ["303.json", dataFile("303")],
  );
  expect(results).toMatchObject([
    { outcome: "refused", problems: [expect.stringContaining("内存")] },
    { outcome: "refused", problems: [expect.any(String)] },
    { outcome: "taken", version: 1 },
  ]);
  expect(started.defects).toEqual([]);
});
