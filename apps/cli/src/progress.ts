import type { Locale } from "@mingzhang/locales";
import type { Output } from "./terminal.ts";

/** How far a batch has come: one line at the foot of a terminal, drawn anew after each file; nothing elsewhere. */
export class Progress {
  readonly #output: Output;
  readonly #locale: Locale;
  readonly #key: "generate.progress" | "batch.progress";
  readonly #begun = performance.now();
  #total = 0;
  #done = 0;
  #failed = 0;

  constructor(output: Output, locale: Locale, key: "generate.progress" | "batch.progress" = "generate.progress") {
    this.#output = output;
    this.#locale = locale;
    this.#key = key;
  }

  begin(total: number): void {
    this.#total = total;
    this.#draw();
  }

  count(succeeded: boolean): void {
    if (succeeded) this.#done += 1;
    else this.#failed += 1;
  }

  /** Writes above the line, which would otherwise be torn apart. */
  interrupt(write: () => void): void {
    this.erase();
    write();
    this.#draw();
  }

  erase(): void {
    if (this.#output.isTTY) this.#output.write("\r\u001b[K");
  }

  #draw(): void {
    if (!this.#output.isTTY) return;
    const minutes = (performance.now() - this.#begun) / 60_000;
    const ended = this.#done + this.#failed;
    this.#output.write(
      this.#locale.message(this.#key, {
        total: String(this.#total),
        done: String(this.#done),
        failed: String(this.#failed),
        rate: ended === 0 ? "–" : String(Math.round(ended / minutes)),
        left: ended === 0 ? "–" : String(Math.ceil(((this.#total - ended) * minutes) / ended)),
      }),
    );
  }
}
