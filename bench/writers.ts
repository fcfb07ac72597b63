import type { ComposedDocument } from "@mingzhang/document";

/** Makes a file again and again; what it needs only once is done before. */
export type Writer = () => Promise<Uint8Array>;

export interface Comparison {
  readonly format: string;
  readonly writer: string;
  /** Whether another program does the work, whose time this process's own clock does not show. */
  readonly apart?: true;
  /** Loads its libraries only when it is measured, so that its memory is its own. */
  readonly prepare: (document: ComposedDocument) => Promise<Writer>;
}

/** Our writer of each format first, then its peers: a plain use of the library that it is built on, and other tools. */
export const comparisons: readonly Comparison[] = [
  {
    format: "docx",
    writer: "render-word",
    prepare: async (document) => {
      const { wordRenderer } = await import("@mingzhang/render-word");
      return () => wordRenderer.render(document);
    },
  },
  {
    format: "docx",
    writer: "plain docx",
    prepare: async (document) => {
      const { renderPlainly } = await import("./peers/plain-docx.ts");
      return () => renderPlainly(document);
    },
  },
  {
    format: "docx",
    writer: "docxtemplater",
    prepare: async (document) => (await import("./peers/docxtemplater.ts")).docxtemplaterWriter(document),
  },
  {
    format: "xlsx",
    writer: "render-excel",
    prepare: async (document) => {
      const { excelRenderer } = await import("@mingzhang/render-excel");
      return () => excelRenderer.render(document);
    },
  },
  {
    format: "xlsx",
    writer: "exceljs, equal result",
    prepare: async (document) => (await import("./peers/styled-exceljs.ts")).styledExcel(document),
  },
  {
    format: "xlsx",
    writer: "hucre, equal result",
    prepare: async (document) => (await import("./peers/hucre.ts")).hucreWriter(document),
  },
  {
    format: "xlsx",
    writer: "exceljs, cells alone",
    prepare: async (document) => (await import("./peers/plain-exceljs.ts")).plainExcel(document),
  },
  {
    format: "xlsx",
    writer: "SheetJS, cells alone",
    prepare: async (document) => (await import("./peers/sheetjs.ts")).sheetjsWriter(document),
  },
  {
    format: "pdf",
    writer: "render-pdf",
    prepare: async (document) => {
      const { pdfRenderer } = await import("@mingzhang/render-pdf");
      return () => pdfRenderer.render(document);
    },
  },
  {
    format: "pdf",
    writer: "Typst",
    prepare: async (document) => (await import("./peers/typst.ts")).typstWriter(document),
  },
  {
    format: "pdf",
    writer: "pdfmake",
    prepare: async (document) => (await import("./peers/pdfmake.ts")).pdfmakeWriter(document),
  },
  {
    format: "pdf",
    writer: "react-pdf <Text>",
    prepare: async (document) => {
      const { renderPlainly } = await import("./peers/plain-react-pdf.ts");
      return () => renderPlainly(document);
    },
  },
  {
    format: "pdf",
    writer: "Chromium print",
    apart: true,
    prepare: async (document) => (await import("./peers/chromium.ts")).chromiumWriter(document),
  },
  {
    format: "pdf",
    writer: "LibreOffice from docx",
    apart: true,
    prepare: async (document) => (await import("./peers/libreoffice.ts")).libreofficeWriter(document),
  },
  {
    format: "html",
    writer: "render-html",
    prepare: async (document) => {
      const { htmlRenderer } = await import("@mingzhang/render-html");
      return () => htmlRenderer.render(document);
    },
  },
];
