import {
  type Block,
  type ComposedDocument,
  type Inline,
  outline,
  placeCells,
  type Renderer,
  type Table,
  type TableRow,
  volumes,
} from "@mingzhang/document";

/** A file format of its own in one file, which knows of the neutral document and nothing else. */
export const markdownRenderer: Renderer = {
  format: "md",
  mediaType: "text/markdown",
  async render(document) {
    const parts = volumes(document).flatMap((volume) => {
      const blocks = volume.sections.flatMap((section) => section.blocks.map((block) => write(block, volume)));
      return [`<div lang="${volume.lang}" dir="${volume.dir}">`, ...blocks, "</div>"];
    });
    return new TextEncoder().encode(`${parts.join("\n\n")}\n`);
  },
};

function write(block: Block, document: ComposedDocument): string {
  switch (block.kind) {
    case "heading":
      return heading(block.level, words(block.content, document), block.id);
    case "paragraph":
      return block.style === "cover-title"
        ? heading(0, words(block.content, document))
        : words(block.content, document);
    case "contents":
      return [heading(1, escape(document.labels.contents)), entries(document)].join("\n\n");
    case "table":
      return table(block, document);
  }
}

function heading(level: number, title: string, id?: string): string {
  return `${"#".repeat(level + 1)} ${id === undefined ? "" : `<a id="${id}"></a>`}${title}`;
}

function entries(document: ComposedDocument): string {
  const listed = outline(document).filter(({ level }) => level <= 2);
  return listed.map(({ id, level, title }) => `${"  ".repeat(level - 1)}- [${escape(title)}](#${id})`).join("\n");
}

function table({ id, caption, banner, columns, head, body, note }: Table, document: ComposedDocument): string {
  const title = [caption?.number, caption?.title, caption?.subtitle].filter((line) => line !== undefined).join(" ");
  const say = (content: readonly Inline[] = []) => words(content, document);
  const grid = (rows: readonly TableRow[]) =>
    placeCells(rows, columns.length).map((cells) =>
      cells.reduce(
        (line, { cell, column }) => line.with(column, "\u3000".repeat(cell.indent ?? 0) + say(cell.content)),
        columns.map(() => ""),
      ),
    );
  const marks = { start: ":--", center: ":-:", end: "--:" } as const;
  // Markdown knows one row of heads and no spans: what a span covers stays blank.
  const [first = columns.map(() => ""), ...others] = grid(head);
  const rows = [first, columns.map(({ align }) => marks[align]), ...others, ...grid(body)];
  const lines = rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const above = caption === undefined ? "" : heading(caption.level, escape(title), id);
  return [above, say(banner?.start), say(banner?.end), lines, say(note)].filter((part) => part !== "").join("\n\n");
}

function words(content: readonly Inline[], { dir }: ComposedDocument): string {
  const written = content.map((inline) => {
    if (inline.kind === "break") return "<br>";
    const isolated = dir === "rtl" && (inline.kind === "figure" || inline.dir === "ltr");
    return isolated ? `<bdi dir="ltr">${escape(inline.text)}</bdi>` : escape(inline.text);
  });
  // A number or a dash at the beginning of a line may begin a list.
  return written.join("").replace(/^(\d*)([-+.)])(?=[\s-]|$)/, "$1\\$2");
}

/** Also what begins an address: many programs make links of bare ones, within which a backslash is a letter. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|&~@]|:(?=\/\/)|(?<=www)\./g, "\\$&").replace(/\s+/g, " ");
}
