import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** The texts of a finished page's main part in reading order. */
export function readHtml(bytes: Uint8Array): readonly string[] {
  const page = parse(new TextDecoder().decode(bytes));
  return named(page, "main").flatMap(texts);
}

const blocks = new Set(["caption", "p", "h1", "h2", "h3", "h4", "li", "td", "th"]);

/** Each paragraph, heading and cell, with U+2066 and U+2069 around what has a direction of its own from left to right. */
export function readHtmlBlocks(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const visit = (node: Node): string => {
    if ("value" in node) return node.value;
    const text = children(node).map(visit).join("");
    if ("tagName" in node && blocks.has(node.tagName)) texts.push(text);
    const isolated = "attrs" in node && node.attrs.some(({ name, value }) => name === "dir" && value === "ltr");
    return isolated ? `\u2066${text}\u2069` : text;
  };
  named(parse(new TextDecoder().decode(bytes)), "main").forEach(visit);
  return texts;
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
