import type { Cell } from "@mingzhang/spreadsheet";
import { fieldAt } from "../../layout/field.ts";
import type { Assembly, SheetPlace } from "./assembly.ts";
import { readValue } from "./read-value.ts";

interface Taken {
  readonly source: string;
  readonly target: string;
  readonly status: string;
  readonly place: SheetPlace;
}

/** Collects the translations from beside their texts and from the sheet of names; a text that stands twice has one. */
export class TranslationDesk {
  readonly #taken = new Map<string, Map<string, Taken>>();
  readonly #assembly: Assembly;

  constructor(assembly: Assembly) {
    this.#assembly = assembly;
  }

  take(given: {
    readonly language: string;
    readonly source: string;
    readonly target: Cell | undefined;
    readonly status: Cell | undefined;
    readonly place: SheetPlace;
  }): void {
    const { language, source, place } = given;
    const target = this.#read(given.target, "translations.*.*.target", place);
    if (target === undefined) return;
    if (source === "") {
      this.#assembly.problems.push({
        code: "translation-of-nothing",
        ...place,
        values: { found: target.slice(0, 40) },
      });
      return;
    }
    // A status that nobody chose is no review.
    const status = this.#read(given.status, "translations.*.*.status", place) ?? "draft";
    const sources = this.#taken.get(language) ?? new Map<string, Taken>();
    this.#taken.set(language, sources);
    const before = sources.get(source);
    if (before === undefined) sources.set(source, { source, target, status, place });
    else if (before.target !== target || before.status !== status) {
      const other = `${before.place.sheet}!${before.place.cell ?? ""}`;
      this.#assembly.problems.push({
        code: "conflicting-translation",
        ...place,
        values: { source: source.slice(0, 40), other },
      });
    }
  }

  /** Adds what was collected to the data, in the order that texts are given. */
  finish(order: readonly string[]): void {
    // A text that stands in several places counts where it stands first.
    const rank = new Map([...new Set(order)].map((text, index) => [text, index]));
    const rankOf = ({ source }: Taken) => rank.get(source) ?? order.length;
    for (const [language, sources] of this.#taken) {
      const list = [...sources.values()].toSorted((one, other) => rankOf(one) - rankOf(other));
      list.forEach(({ source, target, status, place }, index) => {
        const path = `translations.${language}.${index}`;
        this.#assembly.put(path, { source, target, status });
        this.#assembly.place(path, place);
      });
    }
  }

  #read(cell: Cell | undefined, pattern: string, place: SheetPlace): string | undefined {
    const read = readValue(cell, fieldAt(pattern).kind);
    if (read.kind === "problem") this.#assembly.problems.push({ code: read.code, ...place, values: read.values });
    return read.kind === "value" ? String(read.value) : undefined;
  }
}
