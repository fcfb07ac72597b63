import type { Attachment, ComposedDocument } from "@mingzhang/document";
import layoutDocument from "@react-pdf/layout";
import renderDocument from "@react-pdf/render";
import { pdf as mount } from "@react-pdf/renderer";
import PDFDocument from "pdfkit";
import { documentElement } from "./document-element.ts";
import type { Page } from "./page.ts";
import { paintPage } from "./paint.ts";
import type { PdfStandard } from "./pdf-standard.ts";
import { createTagger, type Tagger } from "./tagger.ts";

/** What react-pdf builds of its elements; its types leave it untyped. */
interface Mounted {
  readonly container: { readonly document: Parameters<typeof layoutDocument>[0] };
}

export interface WriteOptions {
  readonly standard?: PdfStandard | undefined;
  readonly attachment?: Attachment | undefined;
}

/** Writes laid-out pages as a tagged file; react-pdf's own writer makes no tags. */
export async function writePdf(
  document: ComposedDocument,
  pages: readonly Page[],
  { standard, attachment }: WriteOptions = {},
): Promise<Uint8Array> {
  const pdf = openFile(document, standard);
  if (attachment !== undefined) attach(pdf, attachment);
  const tagger = createTagger(pdf);
  tagLinks(pdf, pages, tagger);
  const mounted: Mounted = mount(documentElement(document, pages, (page) => paintPage(page, pdf, tagger)));
  const layout = await layoutDocument(mounted.container.document);

  const chunks: Uint8Array[] = [];
  const written = new Promise<void>((resolve, reject) => {
    pdf.on("data", (chunk) => void chunks.push(chunk));
    pdf.on("end", resolve);
    pdf.on("error", reject);
  });
  // react-pdf ends the file itself, and the structure must be complete by then.
  const end = pdf.end.bind(pdf);
  pdf.end = () => {
    tagger.end();
    end();
  };
  renderDocument(pdf as unknown as Parameters<typeof renderDocument>[0], layout);
  await written;
  return new Uint8Array(Buffer.concat(chunks));
}

/** An embedded file that is the data behind the whole document (ISO 32000-2, 7.11.4 and 14.13). */
function attach(pdf: PDFDocument, { name, mediaType, description, date, text }: Attachment): void {
  const day = new Date(`${date}T00:00:00Z`);
  pdf.file(new TextEncoder().encode(text), {
    name,
    type: mediaType,
    description,
    creationDate: day,
    modifiedDate: day,
    relationship: "Data",
  });
}

/** react-pdf makes links that no structure knows of and that say nothing. */
function tagLinks(pdf: PDFDocument, pages: readonly Page[], tagger: Tagger): void {
  const links = new Map(pages.flatMap((page) => page.links.map((link) => [link.target, link] as const)));
  const goTo = pdf.goTo.bind(pdf);
  pdf.goTo = (x, y, width, height, name) => {
    const link = links.get(name);
    if (link === undefined) return goTo(x, y, width, height, name);
    // pdfkit takes a String object for a text, and a string for a name.
    const options = { structParent: tagger.link(link.node), Contents: Object(link.title) as unknown };
    return goTo(x, y, width, height, name, options);
  };
}

/** The standards by the names under which pdfkit writes what they ask for; 3, because the data is attached. */
const subsets: Readonly<Record<PdfStandard, string>> = { pdfa: "PDF/A-3a", pdfua: "PDF/UA" };

function openFile({ title, lang, properties }: ComposedDocument, standard: PdfStandard | undefined): PDFDocument {
  const { author, subject, keywords, date } = properties;
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: "1.7",
    ...(standard === undefined ? {} : { subset: subsets[standard] }),
    tagged: true,
    lang,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Keywords: keywords.join(", "),
      Creator: "Mingzhang",
      Producer: "Mingzhang",
      CreationDate: new Date(`${date}T00:00:00Z`),
    },
  });
  // pdfkit copies the properties into XML without escaping them.
  const addInfo = pdf._addInfo.bind(pdf);
  pdf._addInfo = () => {
    const { info } = pdf;
    pdf.info = Object.fromEntries(
      Object.entries(info).map(([name, value]) => [name, typeof value === "string" ? escapeXml(value) : value]),
    );
    addInfo();
    pdf.info = info;
  };
  return pdf;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
