import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mendedData } from "@mingzhang/testing";
import { type ServeOptions, type Server, serve } from "./serve.ts";

export const password = "Correct-Horse-9";

/** A server of its own on a free port, with a folder of its own. */
export async function startServer(options: Partial<ServeOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-admin-"));
  const defects: unknown[] = [];
  const server = await serve({
    folder,
    workers: 1,
    host: "127.0.0.1",
    port: 0,
    report: (error) => {
      defects.push(error);
      console.error(error);
    },
    ...options,
  });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { server, defects, close };
}

/** A browser with nothing but its cookies. */
export class Visitor {
  readonly origin: string;
  #cookies = new Map<string, string>();

  constructor({ origin }: Pick<Server, "origin">) {
    this.origin = origin;
  }

  async send(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    const isForm = body instanceof FormData;
    const response = await fetch(this.origin + path, {
      method,
      redirect: "manual",
      headers: {
        origin: this.origin,
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      this.#cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return response;
  }

  /** The body of an answer that must be a success. */
  async json<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const response = await this.send(method, path, body);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  }

  async upload(...files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[]) {
    const form = new FormData();
    for (const [name, content] of files) form.append("files", new Blob([content]), name);
    return await this.json<readonly UploadResult[]>("POST", "/api/v1/uploads", form);
  }

  signIn(username: string, secret: string = password) {
    return this.send("POST", "/api/auth/sign-in/username", { username, password: secret });
  }

  /** Signs in with the password that was given out, and changes it. */
  async settle(username: string, given: string): Promise<this> {
    await this.signIn(username, given);
    await this.json("POST", "/api/auth/change-password", { currentPassword: given, newPassword: password });
    return this;
  }
}

interface UploadResult {
  readonly name: string;
  readonly outcome: string;
  readonly version?: number;
  readonly fault?: { readonly code: string };
  readonly problems?: readonly string[];
  readonly department?: { readonly code: string };
}

/** A department's data file; the reference's, mended, under another code and name. */
export function dataFile(code: string, changes: Parameters<typeof mendedData>[0] = {}): string {
  const data = JSON.stringify(mendedData({ "department.code": code, ...changes }));
  return data.replaceAll("库尔勒市人民政府办公室", `${code}局`);
}

export const yearSettings = {
  deadline: "2025-02-20",
  profile: "xinjiang",
  editions: ["zh-CN"],
  formats: ["html"],
  controlTotals: {},
};

/** The administrator, signed in, with the year 2025 set up. */
export async function setUp(server: Pick<Server, "origin" | "firstRun">): Promise<Visitor> {
  const bureau = new Visitor(server);
  const key = server.firstRun?.replace(/^.*#key=/, "");
  await bureau.json("POST", "/api/setup", { key, username: "admin", password });
  await bureau.signIn("admin");
  await bureau.json("PUT", "/api/v1/years/2025", yearSettings);
  return bureau;
}

/** A user of a role, signed in, its password changed. */
export async function addUser(bureau: Visitor, username: string, role: string, department?: string): Promise<Visitor> {
  const account = { username, name: username, role, ...(department === undefined ? {} : { department }) };
  const { password: given } = await bureau.json<{ password: string }>("POST", "/api/v1/accounts", account);
  return await new Visitor(bureau).settle(username, given);
}
