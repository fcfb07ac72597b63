import type PDFDocument from "pdfkit";
import { embeddedFont } from "./embedded-font.ts";
import type { Box, GridBox, LeaderBox, Page, TextBox } from "./page.ts";
import type { Tagger } from "./tagger.ts";

/** From the top of the square of a character to its baseline, in ems. */
const ASCENT = 0.88;

const LEADER = { thickness: 0.9, space: 3.6 };

/** Paints a page's boxes in reading order. */
export function paintPage(page: Page, pdf: PDFDocument, tagger: Tagger): void {
  for (const box of page.boxes) paintBox(box, pdf, tagger);
}

function paintBox(box: Box, pdf: PDFDocument, tagger: Tagger): void {
  switch (box.kind) {
    case "text":
      if (box.lines.length > 0) tagger.mark(box.node, () => paintText(box, pdf));
      else if (box.node !== undefined) tagger.touch(box.node);
      return;
    case "grid":
      if (box.cells.length > 0) tagger.mark(undefined, () => paintGrid(box, pdf));
      return;
    case "leader":
      if (box.to > box.from) tagger.mark(undefined, () => paintLeader(box, pdf));
      return;
  }
}

function paintText({ lines, x, y, size, lineHeight }: TextBox, pdf: PDFDocument): void {
  const baseline = y + (lineHeight - size) / 2 + size * ASCENT;
  lines.forEach((line, index) => {
    for (const run of line.runs) {
      const { source, key } = embeddedFont(run.font);
      pdf.font(source, key, size);
      // Not text(), which lays the run out once more to move a cursor that nobody reads.
      pdf._fragment(run.text, x + run.x, baseline + index * lineHeight, { baseline: 0, features: { run } });
    }
  });
}

function paintGrid({ rule, cells }: GridBox, pdf: PDFDocument): void {
  pdf.lineWidth(rule);
  for (const { x, y, width, height } of cells) pdf.rect(x, y, width, height);
  pdf.stroke();
}

function paintLeader({ from, to, y }: LeaderBox, pdf: PDFDocument): void {
  // The dots of all lines stand below one another.
  const start = Math.ceil(from / LEADER.space) * LEADER.space;
  pdf
    .save()
    .lineWidth(LEADER.thickness)
    .lineCap("round")
    .dash(0.01, { space: LEADER.space - 0.01 });
  pdf.moveTo(start, y).lineTo(to, y).stroke().restore();
}
