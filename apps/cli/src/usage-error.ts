import type { Locale } from "@mingzhang/locales";

type Usage = Locale["words"]["messages"]["usage"];

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly key: keyof Usage;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: keyof Usage, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
