import type { Inline } from "./document.ts";

/** The words of a run of inlines as printed; a break is a line feed. */
export function plainText(content: readonly Inline[]): string {
  return content.map(inlineText).join("");
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "figure":
      return inline.text;
    case "break":
      return "\n";
  }
}
