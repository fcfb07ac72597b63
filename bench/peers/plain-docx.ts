import {
  type Block,
  type ComposedDocument,
  columnShares,
  officialTheme,
  placeCells,
  plainText,
  type Section,
  type Table,
  type TextStyle,
} from "@mingzhang/document";
import * as docx from "docx";

const theme = officialTheme;
const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);

/** A document as one would write it from docx's own examples: every cell, run and section says everything of itself. */
export async function renderPlainly(document: ComposedDocument): Promise<Uint8Array> {
  const file = new docx.Document({
    title: document.title,
    creator: document.properties.author,
    features: { updateFields: true },
    evenAndOddHeaderAndFooters: true,
    sections: document.sections.map(section),
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

function section({ layout, blocks }: Section): docx.ISectionOptions {
  const page = theme.pages[layout === "wide" ? "wide" : "normal"];
  const wide = layout === "wide";
  return {
    properties: {
      page: {
        size: {
          width: millimetres(210),
          height: millimetres(297),
          orientation: wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: {
          top: millimetres(page.top),
          right: millimetres(page.right),
          bottom: millimetres(page.bottom),
          left: millimetres(page.left),
        },
      },
    },
    footers: { default: footer(docx.AlignmentType.RIGHT), even: footer(docx.AlignmentType.LEFT) },
    children: blocks.flatMap((block) => render(block, millimetres(page.width - page.left - page.right))),
  };
}

function footer(alignment: "left" | "right"): docx.Footer {
  const number = new docx.TextRun({ children: ["— ", docx.PageNumber.CURRENT, " —"], size: 28 });
  return new docx.Footer({ children: [new docx.Paragraph({ alignment, children: [number] })] });
}

function render(block: Block, width: number): docx.FileChild[] {
  switch (block.kind) {
    case "heading": {
      const heading = (["Heading1", "Heading2", "Heading3"] as const)[block.level - 1] ?? "Heading1";
      return [new docx.Paragraph({ heading, children: [run(plainText(block.content), `heading-${block.level}`)] })];
    }
    case "paragraph":
      return [paragraph(plainText(block.content), block.style)];
    case "contents":
      return [new docx.TableOfContents("Contents", { hyperlink: true, headingStyleRange: "1-2" })];
    case "table":
      return [
        ...[block.caption?.number, block.caption?.title, block.caption?.subtitle].flatMap((text) =>
          text === undefined ? [] : [paragraph(text, "caption-title")],
        ),
        ...(block.banner
          ? [paragraph(`${plainText(block.banner.start)}\t${plainText(block.banner.end)}`, "banner")]
          : []),
        grid(block, width),
        ...(block.note ? [paragraph(plainText(block.note), "note")] : []),
      ];
  }
}

function grid(table: Table, width: number): docx.Table {
  const widths = columnShares(table).map((share) => Math.floor(share * width));
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: "000000" };
  const rows = (content: Table["head"], head: boolean) =>
    placeCells(content, widths.length).map(
      (cells) =>
        new docx.TableRow({
          tableHeader: head,
          cantSplit: true,
          children: cells.map(
            ({ cell, column, columnSpan, rowSpan }) =>
              new docx.TableCell({
                columnSpan,
                rowSpan,
                width: {
                  size: widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0),
                  type: docx.WidthType.DXA,
                },
                margins: { top: 30, bottom: 30, left: 40, right: 40 },
                borders: { top: line, bottom: line, left: line, right: line },
                verticalAlign: docx.VerticalAlignTable.CENTER,
                children: [paragraph(plainText(cell.content), head ? "table-head" : "table-body")],
              }),
          ),
        }),
    );
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [...rows(table.head, true), ...rows(table.body, false)],
  });
}

function paragraph(text: string, style: TextStyle): docx.Paragraph {
  const { line, align } = theme.text[style];
  return new docx.Paragraph({
    alignment: align === "justify" ? docx.AlignmentType.BOTH : align,
    spacing: { line: Math.round(line * 20), lineRule: docx.LineRuleType.EXACT },
    children: [run(text, style)],
  });
}

function run(text: string, style: TextStyle): docx.TextRun {
  const { font, size } = theme.text[style];
  const { latin, eastAsian, complexScript } = theme.fonts[font];
  return new docx.TextRun({
    text,
    size: Math.round(size * 2),
    font: { ascii: latin, hAnsi: latin, eastAsia: eastAsian, cs: complexScript },
  });
}
