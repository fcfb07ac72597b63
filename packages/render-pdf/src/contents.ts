import { outline } from "@mingzhang/document";
import type { Flow, Frame } from "./flow.ts";
import type { LeaderBox } from "./page.ts";
import { placeSetting, textBox, textNode } from "./paragraph.ts";
import type { Piece } from "./piece.ts";
import { oneLine, type StructureNode } from "./structure.ts";
import type { Typesetter } from "./typesetter.ts";

/** Room for a page number of four digits and the gap before it, in ems. */
const NUMBER_ROOM = 3;

/** The table of contents: its length is known at once, its page numbers only when every page is. */
export function contentsPiece(frame: Frame, typesetter: Typesetter): Piece {
  const { document, theme } = typesetter;
  const { contents } = document.labels;
  const title = typesetter.set(contents, "contents-title", { width: frame.width });
  const entries = outline(document).filter(({ level }) => level <= 2);
  return {
    lead: title.height,
    keepWithNext: false,
    place(flow) {
      placeSetting(flow, title, textNode(typesetter, "H1", contents));
      flow.advance(theme.text["contents-title"].after ?? 0);
      const list: StructureNode = { type: "TOC" };
      for (const { id, title, level } of entries) {
        placeEntry(
          flow,
          typesetter,
          { id, title: oneLine(title), style: level === 1 ? "contents-1" : "contents-2" },
          list,
        );
      }
    },
  };
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly style: "contents-1" | "contents-2";
}

function placeEntry(flow: Flow, typesetter: Typesetter, { id, title, style }: Entry, list: StructureNode): void {
  const { left, width } = flow.frame;
  const { size, line } = typesetter.theme.text[style];
  const mirrored = typesetter.document.dir === "rtl";
  const numberRoom = NUMBER_ROOM * size;
  const setting = typesetter.set(title, style, { width: width - numberRoom });
  if (setting.height > flow.room) flow.nextPage();
  const { y } = flow;
  const x = mirrored ? left + numberRoom : left;
  const node = textNode(typesetter, "TOCI", title, list);
  const lastY = y + setting.height - line;
  flow.place(textBox(setting, x, y, node), (numberOf) => {
    const number = typesetter.set(numberOf(id), style, { width, align: "end" });
    const [printed] = number.lines;
    const last = setting.lines.at(-1);
    if (printed === undefined || last === undefined) return [];
    const gap = size / 2;
    const leader: LeaderBox = {
      kind: "leader",
      from: mirrored ? left + printed.width + gap : x + last.x + last.width + gap,
      to: mirrored ? x + last.x - gap : left + printed.x - gap,
      y: lastY + line * 0.62,
    };
    return [leader, textBox(number, left, lastY, node)];
  });
  flow.link({ x: left, y, width, height: setting.height, target: id, title, node });
  flow.advance(setting.height);
}
