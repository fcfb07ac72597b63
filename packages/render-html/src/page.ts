import type { ComposedDocument, Figure, Theme } from "@mingzhang/document";

/** What a block must know of the page on which it stands. */
export interface Page {
  readonly document: ComposedDocument;
  readonly theme: Theme;
  readonly prefix: string;
  /** The figures of tables that a link can lead to. */
  readonly anchors: ReadonlySet<string>;
  /** Those that have not been written yet: an id stands once on a page, even where two cells have one source. */
  readonly unwritten: Set<string>;
}

/** A page for one volume; `prefix` keeps its anchors apart from those of another language's volume. */
export function pageOf(document: ComposedDocument, theme: Theme, prefix = ""): Page {
  const tables = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
  const figures = tables.flatMap(({ body }) =>
    body.flatMap(({ cells }) => cells.flatMap(({ content }) => content.filter((inline) => inline.kind === "figure"))),
  );
  const anchors = new Set(figures.flatMap((figure) => anchor(figure, prefix) ?? []));
  return { document, theme, prefix, anchors, unwritten: new Set(anchors) };
}

/** The place of a form's cell; its `/` keeps it apart from the ids of blocks, which have none. */
export function anchor({ source }: Figure, prefix: string): string | undefined {
  if (source === undefined || "fact" in source) return undefined;
  return prefix + [source.form, source.row, source.column].map(encodeURIComponent).join("/");
}
