import { ParseSpeeds, PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { Locale } from "@mingzhang/locales";
import { type Box, type LocatedLine, locatePdf } from "@mingzhang/verify";
import type { Change } from "./change.ts";
import { changeWords, placeWords } from "./describe-change.ts";

export interface MarkPdfOptions {
  readonly locale: Locale;
  /** ISO date that the marks bear: never the clock. */
  readonly date: string;
}

/** Amber for what was changed, green for what has come, red for the place where something is gone. */
const colours = { changed: [1, 0.82, 0.2], added: [0.55, 0.9, 0.6], removed: [0.9, 0.25, 0.2] } as const;

/**
 * The PDF of the new document with every change marked, as any viewer shows and lists it: a highlight on what is new, with
 * what was before in its note, and a note where something is gone. The pages themselves stay as they are.
 *
 * @throws {UnreadableFileError} when the file has no structure to find the places by
 */
export async function markPdf(
  bytes: Uint8Array,
  changes: readonly Change[],
  { locale, date }: MarkPdfOptions,
): Promise<Uint8Array> {
  const lines = (await locatePdf(bytes)).filter(({ cells }) => cells.some(({ text }) => text.trim() !== ""));
  const file = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const pages = file.getPages();
  let last: Box | undefined;
  changes.forEach((change, index) => {
    const boxes = boxesOf(change, lines);
    last = boxes[0] ?? last;
    const words = `${placeWords(change.place, change.heads, locale)}\n${changeWords(change, locale)}`;
    const anchored = boxes.length > 0 ? boxes : last === undefined ? [] : [last];
    for (const [number, group] of byPage(anchored)) {
      const annotation = file.context.obj({
        Type: "Annot",
        ...(change.kind === "removed" ? note(group) : highlight(group)),
        C: [...colours[change.kind]],
        F: 4,
        NM: PDFString.of(`change-${index + 1}-${number}`),
        T: PDFHexString.fromText(locale.proof("diff.author")),
        M: PDFString.of(`D:${date.replaceAll("-", "")}000000Z`),
        Contents: PDFHexString.fromText(words),
      });
      pages[number - 1]?.node.addAnnot(file.context.register(annotation));
    }
  });
  file.catalog.delete(PDFName.of("OpenAction"));
  return await file.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Where a change shows; a cell that is blank now is shown by its row, and a line that is gone by what stands before it. */
function boxesOf({ target }: Change, lines: readonly LocatedLine[]): readonly Box[] {
  if (target === undefined) return [];
  const cells = lines[target.line]?.cells ?? [];
  const own = cells[target.cell]?.boxes ?? [];
  return own.length > 0 ? own : cells.flatMap(({ boxes }) => boxes).slice(0, 1);
}

function byPage(boxes: readonly Box[]): ReadonlyMap<number, readonly Box[]> {
  const pages = new Map<number, Box[]>();
  for (const box of boxes) pages.set(box.page, [...(pages.get(box.page) ?? []), box]);
  return pages;
}

/** A baseline has a fifth of the letters below it. */
const below = 0.2;

function highlight(boxes: readonly Box[]) {
  const corners = boxes.map(({ x, y, width, height }) => {
    return { left: x, right: x + width, bottom: y - height * below, top: y + height * (1 - below / 2) };
  });
  const quads = corners.flatMap(({ left, right, bottom, top }) => [left, top, right, top, left, bottom, right, bottom]);
  const rect = [
    Math.min(...corners.map(({ left }) => left)),
    Math.min(...corners.map(({ bottom }) => bottom)),
    Math.max(...corners.map(({ right }) => right)),
    Math.max(...corners.map(({ top }) => top)),
  ];
  return { Subtype: "Highlight", Rect: rect, QuadPoints: quads };
}

const noteSize = 18;

function note([box]: readonly Box[]) {
  const { x = 0, y = 0 } = box ?? {};
  return { Subtype: "Text", Name: "Note", Rect: [x - noteSize, y, x, y + noteSize] };
}
