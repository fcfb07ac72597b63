import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { FinishedLine } from "../finished-line.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const paragraphs = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li"]);

/** Reads the text of a page's main part; links that only move a reader about are not of the document. */
export function readHtml(bytes: Uint8Array): readonly FinishedLine[] {
  const main = elements(parse(new TextDecoder().decode(bytes)), (name) => name === "main")[0];
  if (main === undefined) return [];
  const lines: FinishedLine[] = [];
  let paragraph = 0;
  let table = 0;
  for (const element of elements(main, (name) => paragraphs.has(name) || name === "table")) {
    if (element.tagName === "table") {
      table += 1;
      const captions = elements(element, (name) => name === "caption").flatMap((caption) =>
        elements(caption, (name) => paragraphs.has(name)),
      );
      for (const caption of captions) {
        paragraph += 1;
        lines.push({ cells: [textOf(caption)], at: { kind: "paragraph", paragraph } });
      }
      elements(element, (name) => name === "tr").forEach((row, index) => {
        const cells = elements(row, (name) => name === "td" || name === "th").flatMap(cellTexts);
        lines.push({ cells, at: { kind: "table", table, row: index + 1 } });
      });
    } else if (!isLinkBack(element)) {
      paragraph += 1;
      lines.push({ cells: [textOf(element)], at: { kind: "paragraph", paragraph } });
    }
  }
  return lines;
}

/** The outermost elements of some names, in order. */
function elements(node: Node, isWanted: (name: string) => boolean): readonly Element[] {
  return children(node).flatMap((child) => {
    return "tagName" in child && isWanted(child.tagName) ? [child] : elements(child, isWanted);
  });
}

/** The two sides of a banner stand side by side in one cell. */
function cellTexts(cell: Element): readonly string[] {
  const sides = children(cell).flatMap((child) => ("tagName" in child && child.tagName === "div" ? [child] : []));
  return sides.length === 0 ? [textOf(cell)] : sides.flatMap((side) => children(side).map(textOf));
}

function isLinkBack(element: Element): boolean {
  return element.attrs.some(({ name, value }) => name === "class" && value === "back");
}

function textOf(node: Node): string {
  if ("tagName" in node && node.tagName === "br") return "\n";
  return "value" in node ? node.value : children(node).map(textOf).join("");
}

function children(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}
