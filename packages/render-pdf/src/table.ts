import { type Banner, type Caption, columnShares, type Table } from "@mingzhang/document";
import { type BandCell, measureBands, splitTallBands } from "./band.ts";
import type { Flow, Frame } from "./flow.ts";
import { placeSetting, textBox, textNode } from "./paragraph.ts";
import type { Piece } from "./piece.ts";
import type { StructureNode } from "./structure.ts";
import { heightOf, type Slice, sliceBoxes, sliceEnd } from "./table-slice.ts";
import type { Typesetter } from "./typesetter.ts";

/**
 * A table: caption, banner, head and rows, the banner and the head again on every page.
 *
 * @param banner the line above the table that this one continues, to be printed on the pages that this one begins
 */
export function tablePiece(table: Table, frame: Frame, typesetter: Typesetter, banner?: Banner): Piece {
  const { theme, document } = typesetter;
  const style = theme.table;
  const scale = table.columns.length > style.denseFrom ? style.denseScale : 1;
  const shares = columnShares(table);
  const edges = [0, ...shares.map((_, index) => frame.width * shares.slice(0, index + 1).reduce((a, b) => a + b, 0))];
  const alignments = table.columns.map(({ align }) => align);
  const node: StructureNode = { type: "Table" };
  const common = { scale, edges, alignments, table: node };
  const head = measureBands(table.head, typesetter, { ...common, style: "table-head" });
  const rows = measureBands(table.body, typesetter, { ...common, style: "table-body" });

  const caption = captionBlock(table.caption, frame, typesetter);
  const own = bannerBlock(table.banner, frame, typesetter);
  const inherited = table.banner === undefined ? bannerBlock(banner, frame, typesetter) : own;
  const above = caption.height + Math.max(own.height, inherited.height) + heightOf(head);
  const bands = splitTallBands(rows, Math.max(frame.height / 4, frame.height - above), style.paddingY);
  const gap = table.caption === undefined ? 0 : theme.text.banner.line;

  const lead = caption.height + own.height + heightOf(head) + (bands[0]?.height ?? 0);
  return {
    lead,
    keepWithNext: false,
    place(flow) {
      // A piece that continues a table begins its page under that table's banner.
      const opensPage = flow.fresh && table.caption === undefined && table.banner === undefined;
      if (!flow.fresh && table.caption !== undefined) flow.advance(Math.min(gap, spare(flow, lead)));
      if (table.caption !== undefined) flow.anchor(table.id);
      caption.place(flow, false);
      if (opensPage) inherited.place(flow, true);
      else own.place(flow, false);

      const printed = new Map<BandCell, number>();
      const paint = (slice: Slice): void => {
        const { left } = flow.frame;
        flow.place(...sliceBoxes(slice, { left, y: flow.y, edges, direction: document.dir, style }, printed));
        flow.advance(heightOf(slice.bands, slice.from, slice.to));
      };
      const wholeHead = { bands: head, from: 0, to: head.length };
      paint({ ...wholeHead, repeated: false });
      for (let from = 0; from < bands.length; ) {
        const to = sliceEnd(bands, from, flow.room, style);
        if (to > from) paint({ bands, from, to, repeated: false });
        from = to;
        if (from === bands.length) break;
        flow.nextPage();
        inherited.place(flow, true);
        paint({ ...wholeHead, repeated: true });
        // On a fresh page a row is painted even where rounding leaves it no room.
        if (sliceEnd(bands, from, flow.room, style) === from) {
          paint({ bands, from, to: from + 1, repeated: false });
          from += 1;
        }
      }
      placeNote(table, flow, typesetter);
    },
  };
}

function spare(flow: Flow, needed: number): number {
  return Math.max(0, flow.room - needed);
}

/** Lines above a grid; printed again they are decoration. */
interface Block {
  readonly height: number;
  place(flow: Flow, repeated: boolean): void;
}

const nothing: Block = { height: 0, place: () => {} };

function captionBlock(caption: Caption | undefined, { width }: Frame, typesetter: Typesetter): Block {
  if (caption === undefined) return nothing;
  const lines = [
    [caption.number, "caption-number", "P"],
    [caption.title, "caption-title", `H${caption.level}`],
    [caption.subtitle, "caption-subtitle", "P"],
  ] as const;
  const settings = lines.flatMap(([text, style, type]) =>
    text === undefined
      ? []
      : [{ setting: typesetter.set(text, style, { width }), node: textNode(typesetter, type, text) }],
  );
  return {
    height: settings.reduce((sum, { setting }) => sum + setting.height, 0),
    place: (flow) => settings.forEach(({ setting, node }) => placeSetting(flow, setting, node)),
  };
}

function bannerBlock(banner: Banner | undefined, { width }: Frame, typesetter: Typesetter): Block {
  if (banner === undefined) return nothing;
  const end = typesetter.set(banner.end, "banner", { width: width / 2, align: "end" });
  const taken = Math.max(0, ...end.lines.map((line) => line.width));
  const gap = taken === 0 ? 0 : end.size;
  const start = typesetter.set(banner.start, "banner", { width: width - taken - gap });
  const height = Math.max(start.height, end.height);
  const mirrored = typesetter.document.dir === "rtl";
  const startNode = textNode(typesetter, "P", banner.start);
  const endNode = textNode(typesetter, "P", banner.end);
  return {
    height,
    place(flow, repeated) {
      const { left } = flow.frame;
      const startX = mirrored ? left + taken + gap : left;
      const endX = mirrored ? left : left + width / 2;
      for (const [setting, x, node] of [
        [start, startX, startNode],
        [end, endX, endNode],
      ] as const) {
        if (setting.lines.length === 0) continue;
        flow.place(textBox(setting, x, flow.y + height - setting.height, repeated ? undefined : node));
      }
      flow.advance(height);
    },
  };
}

function placeNote({ note }: Table, flow: Flow, typesetter: Typesetter): void {
  if (note === undefined) return;
  flow.advance(typesetter.theme.text.note.before ?? 0);
  const setting = typesetter.set(note, "note", { width: flow.frame.width });
  placeSetting(flow, setting, textNode(typesetter, "P", note));
}
