import type { ComposedDocument } from "@mingzhang/document";

/** Makes a file again and again; what it needs only once is done before. */
export type Writer = () => Promise<Uint8Array>;

export interface Comparison {
  readonly format: string;
  readonly writer: string;
  /** What this writer is measured against; absent for the base itself. */
  readonly against?: string;
  /** Loads its libraries only when it is measured, so that its memory is its own. */
  readonly prepare: (document: ComposedDocument) => Promise<Writer>;
}

/** Every format beside a plain use of the library that it is built on. */
export const comparisons: readonly Comparison[] = [
  {
    format: "docx",
    writer: "render-word",
    against: "plain docx",
    prepare: async (document) => {
      const { wordRenderer } = await import("@mingzhang/render-word");
      return () => wordRenderer.render(document);
    },
  },
  {
    format: "docx",
    writer: "plain docx",
    prepare: async (document) => {
      const { renderPlainly } = await import("./plain-docx.ts");
      return () => renderPlainly(document);
    },
  },
  {
    format: "xlsx",
    writer: "render-excel",
    against: "plain exceljs",
    prepare: async (document) => {
      const { excelRenderer } = await import("@mingzhang/render-excel");
      return () => excelRenderer.render(document);
    },
  },
  {
    format: "xlsx",
    writer: "plain exceljs",
    prepare: async (document) => (await import("./plain-exceljs.ts")).plainExcel(document),
  },
  {
    format: "pdf",
    writer: "render-pdf",
    against: "react-pdf <Text>",
    prepare: async (document) => {
      const { pdfRenderer } = await import("@mingzhang/render-pdf");
      return () => pdfRenderer.render(document);
    },
  },
  {
    format: "pdf",
    writer: "react-pdf <Text>",
    prepare: async (document) => {
      const { renderPlainly } = await import("./plain-react-pdf.ts");
      return () => renderPlainly(document);
    },
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
