import { type DefaultTreeAdapterMap, parse } from "parse5";

export type Element = DefaultTreeAdapterMap["element"];
export type Node = DefaultTreeAdapterMap["node"];

/** The elements of a page, or of a part of one, in the order of the page. */
export function elementsOf(node: Node | string): readonly Element[] {
  if (typeof node === "string") return elementsOf(parse(node));
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap((child) => elementsOf(child))] : own;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
