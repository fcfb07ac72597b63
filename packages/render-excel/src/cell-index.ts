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

/** A figure that is written, and where. */
export interface WrittenFigure extends CellAddress {
  readonly source: Source;
}

/** Finds figures among all that are written; the first place counts where one is printed again. */
export function cellFinder(written: readonly WrittenFigure[]): FindCell {
  let addresses: ReadonlyMap<string, CellAddress> | undefined;
  return (place) => {
    // Most workbooks are never asked.
    addresses ??= addressesOf(written);
    return addresses.get(key(place));
  };
}

function addressesOf(written: readonly WrittenFigure[]): ReadonlyMap<string, CellAddress> {
  const addresses = new Map<string, CellAddress>();
  const put = (place: SourcePart, address: CellAddress) => {
    if (!addresses.has(key(place))) addresses.set(key(place), address);
  };
  for (const { source, ...address } of written) {
    put(source, address);
    if ("fact" in source) continue;
    put({ form: source.form, row: source.row }, address);
    put({ form: source.form }, { ...address, cell: "A1" });
  }
  return addresses;
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
