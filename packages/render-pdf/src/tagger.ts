import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { StructureNode } from "./structure.ts";

/** Wraps what is painted into the element of the structure that it belongs to. */
export interface Tagger {
  /** Paints inside the node's element, or as decoration where there is none. */
  mark(node: StructureNode | undefined, paint: () => void): void;
  /** Makes the node's element without any content, as for a blank cell. */
  touch(node: StructureNode): void;
  /** An element for a link inside the node's, to which the link's annotation belongs. */
  link(node: StructureNode): StructureElement;
  end(): void;
}

export function createTagger(pdf: PDFDocument): Tagger {
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const elements = new Map<StructureNode, StructureElement>();

  const elementOf = (node: StructureNode): StructureElement => {
    let element = elements.get(node);
    if (element === undefined) {
      const { type, lang, actualText: actual, parent } = node;
      element = pdf.struct(type, { lang, actual });
      const attributes = tableAttributes(node);
      if (attributes !== undefined) element.dictionary.data["A"] = attributes;
      elements.set(node, element);
      (parent === undefined ? root : elementOf(parent)).add(element);
    }
    return element;
  };

  return {
    touch: (node) => void elementOf(node),
    link(node) {
      const element = pdf.struct("Link");
      elementOf(node).add(element);
      return element;
    },
    mark(node, paint) {
      if (node === undefined) {
        pdf.markContent("Artifact");
        paint();
        pdf.endMarkedContent();
        return;
      }
      const element = elementOf(node);
      const content = pdf.markStructureContent(node.type);
      paint();
      pdf.endMarkedContent();
      element.add(content);
    },
    end: () => root.end(),
  };
}

function tableAttributes({ scope, rowSpan, columnSpan }: StructureNode): Record<string, unknown> | undefined {
  if (scope === undefined && rowSpan === undefined && columnSpan === undefined) return undefined;
  return {
    O: "Table",
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(rowSpan === undefined ? {} : { RowSpan: rowSpan }),
    ...(columnSpan === undefined ? {} : { ColSpan: columnSpan }),
  };
}
