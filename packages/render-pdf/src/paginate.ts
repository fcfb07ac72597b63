import type { Banner, Block, Section } from "@mingzhang/document";
import { contentsPiece } from "./contents.ts";
import { createFlow, type Frame, frameOf, type OpenPage } from "./flow.ts";
import type { Box, Page } from "./page.ts";
import { headingPiece, paragraphPiece } from "./paragraph.ts";
import { type Piece, placePieces } from "./piece.ts";
import { tablePiece } from "./table.ts";
import type { Typesetter } from "./typesetter.ts";

/** Lays the whole document out in pages, one volume after the other; nothing is painted yet. */
export function paginate(typesetters: readonly [Typesetter, ...Typesetter[]]): readonly Page[] {
  const { flow, pages } = createFlow(typesetters[0].theme);
  const setters = new Map<Section, Typesetter>();
  for (const typesetter of typesetters) {
    for (const section of typesetter.document.sections) {
      setters.set(section, typesetter);
      flow.startSection(section);
      placePieces(sectionPieces(section, typesetter), flow);
    }
  }
  const numbers = pageNumbers(pages);
  const numberOf = (id: string): string => {
    const index = pages.findIndex((page) => page.anchors.some((anchor) => anchor.id === id));
    return String(numbers[index] ?? "");
  };
  return pages.map(({ width, height, boxes, anchors, links, frame, section }, index) => ({
    width,
    height,
    anchors,
    links,
    boxes: [
      ...boxes.flatMap((box) => (typeof box === "function" ? box(numberOf) : [box])),
      ...pageNumberBoxes(numbers[index], frame, setters.get(section) ?? typesetters[0]),
    ],
  }));
}

function sectionPieces(section: Section, typesetter: Typesetter): readonly Piece[] {
  const frame = frameOf(typesetter.theme, section);
  let banner: Banner | undefined;
  return section.blocks.map((block) => {
    const piece = blockPiece(block, frame, typesetter, banner);
    if (block.kind === "table" && (block.caption !== undefined || block.banner !== undefined)) banner = block.banner;
    return piece;
  });
}

function blockPiece(block: Block, frame: Frame, typesetter: Typesetter, banner?: Banner): Piece {
  switch (block.kind) {
    case "heading":
      return headingPiece(block, frame, typesetter);
    case "paragraph":
      return paragraphPiece(block, frame, typesetter);
    case "table":
      return tablePiece(block, frame, typesetter, banner);
    case "contents":
      return contentsPiece(frame, typesetter);
  }
}

/** Numbering begins with the first page that is neither cover nor contents. */
function pageNumbers(pages: readonly OpenPage[]): readonly (number | undefined)[] {
  let last = 0;
  return pages.map(({ section: { layout } }) => {
    switch (layout) {
      case "cover":
      case "contents":
        return undefined;
      case "normal":
      case "wide":
        last += 1;
        return last;
    }
  });
}

/** 7 mm from the text to the page number. */
const NUMBER_DISTANCE = (7 * 72) / 25.4;

/** GB/T 9704-2012, 7.5: between dashes, odd on the end side and even on the start side, one character in. */
function pageNumberBoxes(number: number | undefined, frame: Frame, typesetter: Typesetter): readonly Box[] {
  if (number === undefined) return [];
  const style = typesetter.theme.text["page-number"];
  const width = frame.width - 2 * style.size;
  const align = number % 2 === 1 ? "end" : "start";
  const { lines, size, lineHeight } = typesetter.set(`— ${number} —`, "page-number", { width, align });
  const y = frame.top + frame.height + NUMBER_DISTANCE - lineHeight / 2;
  return [{ kind: "text", lines, x: frame.left + style.size, y, size, lineHeight }];
}
