import type { AdminWords } from "@mingzhang/locales/admin";
import type { ContentfulStatusCode } from "hono/utils/http-status";

export type ErrorCode = keyof AdminWords["error"];

/** A request that is refused; the pages have the words for its code. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: ContentfulStatusCode;
  readonly code: ErrorCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(status: ContentfulStatusCode, code: ErrorCode, values: Readonly<Record<string, string>> = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.values = values;
  }
}
