import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";
import { UnreadableFileError } from "../finished-line.ts";

/** An element of a tagged file's structure. */
export interface StructureElement {
  readonly type: string;
  readonly children: readonly (StructureElement | MarkedContent)[];
}

/** A piece of a page's content, by the name that pdfjs gives it: `p12R_mc3` is mark 3 on the page of object 12. */
export interface MarkedContent {
  readonly mark: string;
}

/**
 * The whole tree of a tagged file, elements without content too; pdfjs shows only what has content on a given page.
 *
 * @throws {UnreadableFileError} when the file is damaged or has no structure
 */
export async function readStructure(bytes: Uint8Array): Promise<readonly StructureElement[]> {
  // Otherwise the library waits for a timer after every hundred objects, of which a tagged file has thousands.
  const parseSpeed = ParseSpeeds.Fastest;
  const file = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed }).catch((error: unknown) => {
    throw new UnreadableFileError("damaged", error);
  });
  const look = (object: PDFObject | undefined) => file.context.lookup(object);
  // Not `file.catalog`, which is typed as present and is not in a file that was cut short.
  const catalog = look(file.context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) throw new UnreadableFileError("damaged");
  const root = look(catalog.get(PDFName.of("StructTreeRoot")));
  if (!(root instanceof PDFDict)) throw new UnreadableFileError("untagged");
  const seen = new Set<PDFDict>();

  const childrenOf = (dict: PDFDict, page: string): readonly (StructureElement | MarkedContent)[] => {
    // A damaged tree may lead back to itself.
    if (seen.has(dict)) return [];
    seen.add(dict);
    const kids = look(dict.get(PDFName.of("K")));
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
    return list.flatMap((kid) => nodeOf(look(kid), page));
  };

  const nodeOf = (kid: PDFObject | undefined, page: string): readonly (StructureElement | MarkedContent)[] => {
    if (kid instanceof PDFNumber) return [{ mark: `${page}_mc${kid.asNumber()}` }];
    if (!(kid instanceof PDFDict)) return [];
    const own = pageName(kid.get(PDFName.of("Pg"))) ?? page;
    const mark = look(kid.get(PDFName.of("MCID")));
    if (mark instanceof PDFNumber) return [{ mark: `${own}_mc${mark.asNumber()}` }];
    const type = look(kid.get(PDFName.of("S")));
    if (!(type instanceof PDFName)) return [];
    return [{ type: type.decodeText(), children: childrenOf(kid, own) }];
  };

  return childrenOf(root, "").flatMap((child) => ("type" in child ? [child] : []));
}

function pageName(reference: PDFObject | undefined): string | undefined {
  if (!(reference instanceof PDFRef)) return undefined;
  const { objectNumber, generationNumber } = reference;
  return `p${objectNumber}R${generationNumber === 0 ? "" : generationNumber}`;
}
