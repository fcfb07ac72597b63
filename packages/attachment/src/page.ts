import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { Attachment } from "./attachment.ts";

type Node = DefaultTreeAdapterMap["node"];

/**
 * A block of data at the end of the page, which no browser runs or shows.
 *
 * `<` is written as JSON writes any character, since `</script>` would end the block; so only JSON can be carried.
 */
export function attachToPage(bytes: Uint8Array, { name, mediaType, text }: Attachment): Uint8Array {
  const page = new TextDecoder().decode(bytes);
  const block = `<script type="${mediaType}" id="attachment/${name}">${text.replaceAll("<", "\\u003c")}</script>`;
  const end = page.lastIndexOf("</body>");
  return new TextEncoder().encode(page.slice(0, end) + block + page.slice(end));
}

export function extractFromPage(bytes: Uint8Array, name: string): string | undefined {
  return find(parse(new TextDecoder().decode(bytes)), `attachment/${name}`);
}

function find(node: Node, id: string): string | undefined {
  if ("attrs" in node && node.attrs.some((attribute) => attribute.name === "id" && attribute.value === id)) {
    return node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
  }
  if (!("childNodes" in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
