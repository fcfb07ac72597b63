import type { ComposedDocument, Figure, Theme } from "@mingzhang/document";

/** What a block must know of the page on which it stands. */
export interface Page {
  readonly document: ComposedDocument;
  readonly theme: Theme;
  /** The figures of tables that a link can lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Those that have not been written yet: an id stands once on a page, even where two cells have one source. */
  readonly unwritten: Set<string>;
}

export function pageOf(document: ComposedDocument, theme: Theme): Page {
  const tables = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
  const figures = tables.flatMap(({ body }) =>
    body.flatMap(({ cells }) => cells.flatMap(({ content }) => content.filter((inline) => inline.kind === "figure"))),
  );
  const anchors = new Set(figures.flatMap((figure) => anchor(figure) ?? []));
  return { document, theme, anchors, unwritten: new Set(anchors) };
}

/** The place of a form's cell; its `/` keeps it apart from the ids of blocks, which have none. */
export function anchor({ source }: Figure): string | undefined {
  if (source === undefined || "fact" in source) return undefined;
  return [source.form, source.row, source.column].map(encodeURIComponent).join("/");
}
