import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** The texts of a finished page's main part in reading order. */
export function readHtml(bytes: Uint8Array): readonly string[] {
  const page = parse(new TextDecoder().decode(bytes));
  return named(page, "main").flatMap(texts);
}

function named(node: Node, name: string): readonly Node[] {
  if ("tagName" in node && node.tagName === name) return [node];
  return children(node).flatMap((child) => named(child, name));
}

function texts(node: Node): readonly string[] {
  return "value" in node ? [node.value] : children(node).flatMap(texts);
}

function children(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}
