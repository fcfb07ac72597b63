import { officialTheme, type Renderer } from "@mingzhang/document";
import { type FontFiles, openFontChains } from "./fonts.ts";
import { paginate } from "./paginate.ts";
import { createTypesetter } from "./typesetter.ts";
import { writePdf } from "./write-pdf.ts";

export interface PdfOptions {
  /** A bureau's own fonts in place of the open ones. */
  readonly fonts?: FontFiles;
}

/** A renderer that writes tagged PDF. */
export function createPdfRenderer({ fonts = {} }: PdfOptions = {}): Renderer {
  return {
    format: "pdf",
    mediaType: "application/pdf",
    async render(document, theme = officialTheme) {
      const chains = await openFontChains(fonts, document.dir);
      const pages = paginate(document, createTypesetter(document, theme, chains));
      return writePdf(document, pages);
    },
  };
}

/** Writes tagged PDF with the open fonts that come along. */
export const pdfRenderer: Renderer = createPdfRenderer();
