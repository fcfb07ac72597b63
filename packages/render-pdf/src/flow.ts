import type { Section, Theme } from "@mingzhang/document";
import type { Anchor, Box, Link, Page } from "./page.ts";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** The part of a page that text may fill. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pages as they fill from top to bottom. */
export interface Flow {
  readonly frame: Frame;
  /** Where the next thing stands. */
  readonly y: number;
  /** What is left of the page. */
  readonly room: number;
  /** Nothing stands on the page yet. */
  readonly fresh: boolean;
  startSection(section: Section): void;
  nextPage(): void;
  advance(height: number): void;
  place(...boxes: readonly (Box | DeferredBoxes)[]): void;
  anchor(id: string): void;
  link(link: Link): void;
}

/** What can be set only when the page number of every anchor is known. */
export type DeferredBoxes = (numberOf: (id: string) => string) => readonly Box[];

/** A page that is still open. */
export interface OpenPage extends Omit<Page, "boxes"> {
  readonly boxes: (Box | DeferredBoxes)[];
  readonly anchors: Anchor[];
  readonly links: Link[];
  readonly section: Section;
  readonly frame: Frame;
}

/** Rounding must not push the last of 22 lines over the edge. */
const SLACK = 0.01;

export function createFlow(theme: Theme): { readonly flow: Flow; readonly pages: readonly OpenPage[] } {
  const pages: OpenPage[] = [];
  let y = 0;

  const page = (): OpenPage => {
    const open = pages.at(-1);
    if (open === undefined) throw new Error("A section begins the first page.");
    return open;
  };
  const addPage = (section: Section): void => {
    const sheet = paper(theme, section);
    pages.push({ ...sheet, section, boxes: [], anchors: [], links: [] });
    y = sheet.frame.top;
  };

  const flow: Flow = {
    get frame() {
      return page().frame;
    },
    get y() {
      return y;
    },
    get room() {
      const { frame } = page();
      return frame.top + frame.height - y + SLACK;
    },
    get fresh() {
      return page().boxes.length === 0;
    },
    startSection: addPage,
    nextPage: () => addPage(page().section),
    advance(height) {
      y += height;
    },
    place: (...boxes) => void page().boxes.push(...boxes),
    anchor: (id) => void page().anchors.push({ id, y }),
    link: (link) => void page().links.push(link),
  };
  return { flow, pages };
}

/** The sheet of a section and what text may fill of it. */
function paper(theme: Theme, { layout }: Section): { width: number; height: number; frame: Frame } {
  const geometry = theme.pages[layout === "wide" ? "wide" : "normal"];
  const points = (millimetres: number): number => millimetres * POINTS_PER_MILLIMETRE;
  const { width, height, top, right, bottom, left } = geometry;
  return {
    width: points(width),
    height: points(height),
    frame: {
      left: points(left),
      top: points(top),
      width: points(width - left - right),
      height: points(height - top - bottom),
    },
  };
}

export function frameOf(theme: Theme, section: Section): Frame {
  return paper(theme, section).frame;
}
