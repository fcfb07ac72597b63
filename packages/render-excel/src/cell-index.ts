import type { Inline, Source } from "@mingzhang/document";

/** A cell of a finished workbook: `表5 …` and `D7`. */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** A figure's source, or as much of it as is known: a form's row, or a form. */
export type SourcePart = Source | { readonly form: string; readonly row?: string; readonly column?: string };

/** Where in a workbook a figure stands; of a row the first figure, of a form its first cell; nothing where it is not printed. */
export type FindCell = (place: SourcePart) => CellAddress | undefined;

/** Remembers where each figure is written; the first place counts where one is printed again. */
export class CellIndex {
  readonly #addresses = new Map<string, CellAddress>();

  add(source: Source, address: CellAddress): void {
    this.#put(source, address);
    if ("fact" in source) return;
    this.#put({ form: source.form, row: source.row }, address);
    this.#put({ form: source.form }, { ...address, cell: "A1" });
  }

  find(place: SourcePart): CellAddress | undefined {
    return this.#addresses.get(key(place));
  }

  #put(place: SourcePart, address: CellAddress): void {
    if (!this.#addresses.has(key(place))) this.#addresses.set(key(place), address);
  }
}

/** A cell's figure if it stands alone, or what would stand in it. */
export function sourceOf(content: readonly Inline[], blank: Source | undefined): Source | undefined {
  const [first, ...others] = content;
  return first?.kind === "figure" && others.length === 0 ? first.source : blank;
}

function key(place: SourcePart): string {
  if ("fact" in place) return place.fact;
  return [place.form, place.row, place.column].filter((part) => part !== undefined).join("\n");
}
