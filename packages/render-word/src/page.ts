import type { ComposedDocument, Section, Theme } from "@mingzhang/document";
import type { ISectionOptions, ISectionPropertiesOptions } from "docx";
import { Footer, NumberFormat, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from "docx";
import { points, twips } from "./length.ts";
import type { Setting } from "./setting.ts";
import { alignments, styleId } from "./styles.ts";
import { isNumbered, pageOf, typography } from "./typography.ts";

/** GB/T 9704-2012, 7.5: the dashes beside a page number lie 7 mm below the text. */
const pageNumberDrop = 7;

/** Paper, margins, numbering and footers; a section that says nothing of its footers keeps those of the one before. */
export function pageSetup(
  document: ComposedDocument,
  section: Section,
  { theme, layout }: Setting,
): Pick<ISectionOptions, "properties" | "footers"> {
  const index = document.sections.indexOf(section);
  const numbered = isNumbered(section);
  const before = document.sections[index - 1];
  const changes = numbered !== (before !== undefined && isNumbered(before));
  // Word counts pages without a number too, such as the cover of a second language.
  const start = numbered && changes ? layout.firstPages.get(section) : undefined;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        ...paper(section, theme),
        ...(start === undefined ? {} : { pageNumbers: { start, formatType: NumberFormat.DECIMAL } }),
      },
    },
    ...(changes ? { footers: numbered ? numberedFooters(theme) : emptyFooters() } : {}),
  };
}

function paper(section: Section, theme: Theme): NonNullable<ISectionPropertiesOptions["page"]> {
  const page = pageOf(theme, section.layout);
  const length = (millimetres: number) => twips(points(millimetres));
  const wide = page.width > page.height;
  // docx itself swaps the sides of a sheet that lies on its long side.
  const [width, height] = wide ? [page.height, page.width] : [page.width, page.height];
  const dashes = points(page.bottom - pageNumberDrop) - typography(theme, "page-number").line / 2;
  return {
    size: {
      width: length(width),
      height: length(height),
      orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: length(page.top),
      right: length(page.right),
      bottom: length(page.bottom),
      left: length(page.left),
      header: length(page.top / 2),
      footer: twips(dashes),
      gutter: 0,
    },
  };
}

/** The number stands on the outer side of the sheet, one character in. */
function numberedFooters(theme: Theme): NonNullable<ISectionOptions["footers"]> {
  const em = twips(typography(theme, "page-number").size);
  const footer = (side: "start" | "end") =>
    new Footer({
      children: [
        new Paragraph({
          style: styleId("page-number"),
          alignment: alignments[side],
          indent: side === "start" ? { left: em } : { right: em },
          children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })],
        }),
      ],
    });
  return { default: footer("end"), even: footer("start") };
}

function emptyFooters(): NonNullable<ISectionOptions["footers"]> {
  const footer = () => new Footer({ children: [new Paragraph({ style: styleId("page-number") })] });
  return { default: footer(), even: footer() };
}
