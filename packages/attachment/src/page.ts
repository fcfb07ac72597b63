import type { Attachment } from "@mingzhang/document";

/**
 * A block of data at the end of the page, which no browser runs or shows.
 *
 * `<` is written as JSON writes any character, since `</script>` would end the block; so only JSON can be carried.
 */
export function attachToPage(page: string, { name, mediaType, text }: Attachment): string {
  const block = `<script type="${mediaType}" id="attachment/${name}">${text.replaceAll("<", "\\u003c")}</script>`;
  const end = page.lastIndexOf("</body>");
  return page.slice(0, end) + block + page.slice(end);
}

/** Words on the page cannot be taken for the block: what they have of `<` is escaped. */
export function extractFromPage(bytes: Uint8Array, name: string): string | undefined {
  const block = new RegExp(`<script\\b[^>]*\\bid="attachment/${name.replaceAll(".", "\\.")}"[^>]*>([^<]*)</script>`);
  return block.exec(new TextDecoder().decode(bytes))?.[1];
}
