import { type ComposedDocument, officialTheme, type Renderer, volumes } from "@mingzhang/document";
import { type FontFiles, openFontChains } from "./fonts.ts";
import { paginate } from "./paginate.ts";
import type { PdfStandard } from "./pdf-standard.ts";
import { createTypesetter, type Typesetter } from "./typesetter.ts";
import { writePdf } from "./write-pdf.ts";

export interface PdfOptions {
  /** A bureau's own fonts in place of the open ones. */
  readonly fonts?: FontFiles;
  /** Whether a character that no font has is refused, and not drawn as a box. */
  readonly refuseMissingGlyphs?: boolean;
  readonly standard?: PdfStandard;
}

/** A renderer that writes tagged PDF. */
export function createPdfRenderer({ fonts = {}, refuseMissingGlyphs = false, standard }: PdfOptions = {}): Renderer {
  return {
    format: "pdf",
    mediaType: "application/pdf",
    async render(document, theme = officialTheme, attachment) {
      const typesetter = async (volume: ComposedDocument): Promise<Typesetter> => {
        return createTypesetter(volume, theme, await openFontChains(fonts, volume.dir), {
          fileLanguage: document.lang,
          refuseMissingGlyphs,
        });
      };
      const [first, ...others] = volumes(document);
      const pages = paginate([await typesetter(first), ...(await Promise.all(others.map(typesetter)))]);
      return writePdf(document, pages, { standard, attachment });
    },
  };
}

/** Writes tagged PDF with the open fonts that come along. */
export const pdfRenderer: Renderer = createPdfRenderer();
