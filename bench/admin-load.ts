/**
 * Fifty people at work on the admin app while a batch of their departments is made.
 *
 *     node --conditions=source --import tsx bench/admin-load.ts [seconds]
 *
 * Each looks at the board every two seconds and uploads mended data every half minute; the bureau starts batch after batch.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "@mingzhang/admin";
import { mendedData } from "@mingzhang/testing";

const people = 50;
const seconds = Number(process.argv[2] ?? 60);
const password = "Correct-Horse-9";

const folder = await mkdtemp(join(tmpdir(), "mingzhang-load-"));
const server = await serve({
  folder,
  host: "127.0.0.1",
  port: 0,
  workers: 1,
  // Each says where it comes from, as a proxy would: rates are limited by address.
  proxied: true,
  report: console.error,
});

/** One of them, with its cookies. */
class Visitor {
  readonly #address: string;
  #cookie = "";

  constructor(number: number) {
    this.#address = `10.0.0.${number}`;
  }

  async send(method: string, path: string, body?: object): Promise<Response> {
    const isForm = body instanceof FormData;
    const response = await fetch(server.origin + path, {
      method,
      headers: {
        origin: server.origin,
        cookie: this.#cookie,
        "x-forwarded-for": this.#address,
        ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
    if (cookies.length > 0) this.#cookie = cookies.join("; ");
    return response;
  }

  async signIn(username: string, secret: string): Promise<void> {
    await this.send("POST", "/api/auth/sign-in/username", { username, password: secret });
  }
}

const code = (person: number) => String(301 + person);

function data(person: number, round: number): FormData {
  const json = mendedData({ "department.code": code(person), "projects.0.basis": `第 ${round} 次修改` });
  const form = new FormData();
  form.append("files", new Blob([JSON.stringify(json)]), `${code(person)}.json`);
  return form;
}

const bureau = new Visitor(1);
const key = server.firstRun?.replace(/^.*#key=/, "");
await bureau.send("POST", "/api/setup", { key, username: "admin", password });
await bureau.signIn("admin", password);
const year = {
  deadline: "2025-02-20",
  profile: "xinjiang",
  editions: ["zh-CN"],
  formats: ["docx", "xlsx", "pdf", "html"],
};
await bureau.send("PUT", "/api/v1/years/2025", { ...year, controlTotals: {} });

const clerks: Visitor[] = [];
for (let person = 0; person < people; person += 1) {
  await bureau.send("POST", "/api/v1/uploads", data(person, 0));
  const account = { username: `clerk-${code(person)}`, name: "clerk", role: "department", department: code(person) };
  const given = (await (await bureau.send("POST", "/api/v1/accounts", account)).json()) as {
    readonly password: string;
  };
  const clerk = new Visitor(person + 2);
  await clerk.signIn(account.username, given.password);
  await clerk.send("POST", "/api/auth/change-password", { currentPassword: given.password, newPassword: password });
  clerks.push(clerk);
}

const times = new Map<string, number[]>();
const errors = new Map<string, number>();
const uploads = new Array<number>(people).fill(0);

async function timed(kind: string, send: () => Promise<Response>): Promise<void> {
  const begun = performance.now();
  const failed = (reason: string) => errors.set(`${kind}: ${reason}`, (errors.get(`${kind}: ${reason}`) ?? 0) + 1);
  try {
    const response = await send();
    await response.arrayBuffer();
    if (!response.ok) failed(String(response.status));
  } catch (error) {
    failed(String(error));
  }
  times.set(kind, [...(times.get(kind) ?? []), performance.now() - begun]);
}

const uploadEvery = 30_000;

const until = Date.now() + seconds * 1000;

/** Looks every two seconds, and uploads every thirty by the clock, however long the answers take. */
async function work(clerk: Visitor, person: number): Promise<void> {
  const offset = (person / people) * uploadEvery;
  await sleep((person / people) * 2000);
  let next = Date.now() + offset;
  for (let round = 1; Date.now() < until; round += 1) {
    await timed("board", () => clerk.send("GET", "/api/v1/years/2025/board"));
    if (Date.now() >= next) {
      next += uploadEvery;
      await timed("upload", () => clerk.send("POST", "/api/v1/uploads", data(person, round)));
      uploads[person] = (uploads[person] ?? 0) + 1;
    }
    await sleep(2000);
  }
}

let batches = 0;
async function makeBatches(): Promise<void> {
  while (Date.now() < until) {
    const choice = { year: 2025, editions: year.editions, formats: year.formats };
    // How long the bureau waits for the answer that it has begun.
    await timed("start a batch", () => bureau.send("POST", "/api/v1/runs", choice));
    batches += 1;
    await sleep(20_000);
  }
}

await Promise.all([makeBatches(), ...clerks.map(work)]);

let lost = 0;
for (let person = 0; person < people; person += 1) {
  const overview = await bureau.send("GET", `/api/v1/disclosures/2025/${code(person)}`);
  const { version } = (await overview.json()) as { readonly version: number };
  lost += (uploads[person] ?? 0) + 1 - version;
}
const board = (await (await bureau.send("GET", "/api/v1/years/2025/board")).json()) as readonly {
  readonly files: number;
}[];
console.log(
  `${people} people, ${seconds} s, batches ${batches}, departments with files ${board.filter(({ files }) => files > 0).length}`,
);
console.log("| request | number | median ms | 95 % ms | 99 % ms | longest ms |\n|---|--:|--:|--:|--:|--:|");
for (const [kind, all] of times) {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  console.log(`| ${kind} | ${all.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} |`);
}
console.log(
  `errors: ${JSON.stringify(Object.fromEntries(errors))}; uploads ${uploads.reduce((sum, each) => sum + each, 0)}, lost ${lost}`,
);
await server.close();
await rm(folder, { recursive: true });
