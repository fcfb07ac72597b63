import { type ComposedDocument, officialTheme, type Renderer, type Section, type Theme } from "@mingzhang/document";
import { Document, type ISectionOptions, Packer } from "docx";
import { renderBlock } from "./block.ts";
import { finish } from "./finish.ts";
import { twips } from "./length.ts";
import { pageSetup } from "./page.ts";
import { type Setting, settingsOf } from "./setting.ts";
import { documentStyles } from "./styles.ts";
import { gap } from "./table.ts";
import { typography } from "./typography.ts";

/** Writes a document as a Word file. */
export const wordRenderer: Renderer = {
  format: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  async render(document, theme = officialTheme, attachment) {
    const bytes = await Packer.toBuffer(wordDocument(document, theme));
    const directions = document.sections.map(({ language }) => (language ?? document).dir);
    return finish(bytes, { date: document.properties.date, directions, attachment });
  },
};

function wordDocument(document: ComposedDocument, theme: Theme): Document {
  const settings = settingsOf(document, theme);
  const { author, subject, keywords } = document.properties;
  return new Document({
    title: document.title,
    subject,
    creator: author,
    lastModifiedBy: author,
    keywords: keywords.join(", "),
    revision: 1,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    defaultTabStop: twips(2 * typography(theme, "body").size),
    styles: documentStyles(theme, document.lang, document.dir === "rtl"),
    sections: settings.flatMap((setting) =>
      setting.document.sections.map((section) => renderSection(section, document, setting)),
    ),
  });
}

function renderSection(section: Section, document: ComposedDocument, setting: Setting): ISectionOptions {
  const last = section.blocks.at(-1);
  const endsInTable = last === undefined || (last.kind === "table" && last.note === undefined);
  return {
    ...pageSetup(document, section, setting),
    children: [...section.blocks.flatMap((block) => renderBlock(block, setting)), ...(endsInTable ? [gap()] : [])],
  };
}
