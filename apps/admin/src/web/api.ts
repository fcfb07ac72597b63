import type { SayAdmin } from "@mingzhang/locales/admin";
import { hc } from "hono/client";
import type { App } from "../server/app.ts";
import { keyOf } from "./language.tsx";

/** The server, typed: an address or a body that it does not know does not compile. */
const client = hc<App>("/", {
  headers: () => ({ "Accept-Language": document.documentElement.lang }),
});

export const api = client.api.v1;

export const setupApi = client.api.setup;

/** What the server refused, by the code that the words know. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly status: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;

  constructor(status: number, code: string, values: Readonly<Record<string, string>>) {
    super(code);
    this.status = status;
    this.code = code;
    this.values = values;
  }
}

/**
 * The body of an answer.
 *
 * @throws {ApiFailure}
 */
export async function ask<Body>(
  sent: Promise<{ readonly ok: boolean; readonly status: number; json(): Promise<Body> }>,
): Promise<Body> {
  const answer = await sent.catch(() => {
    throw new ApiFailure(0, "offline", {});
  });
  if (answer.ok) return await answer.json();
  const failure = (await answer.json().catch(() => ({}))) as Partial<Pick<ApiFailure, "values"> & { error: string }>;
  throw new ApiFailure(answer.status, failure.error ?? "internal", failure.values ?? {});
}

export function describeFailure(error: unknown, say: SayAdmin): string {
  if (!(error instanceof ApiFailure)) return say("error.internal");
  try {
    return say(keyOf("error", error.code), error.values);
  } catch {
    return say("error.internal");
  }
}

/** One of better-auth's own addresses. */
export async function askAuth(path: string, body: object): Promise<void> {
  const answer = await fetch(`/api/auth${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiFailure(0, "offline", {});
  });
  if (answer.ok) return;
  const { code } = (await answer.json().catch(() => ({}))) as { readonly code?: string };
  if (answer.status === 429) throw new ApiFailure(429, "too-many-requests", {});
  throw new ApiFailure(answer.status, code === "weak-password" ? code : "wrong-password", {});
}
