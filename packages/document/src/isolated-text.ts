import { directedRuns, needsIsolation } from "./directed-runs.ts";
import type { Inline } from "./document.ts";

/**
 * The words of a run of inlines as printed in right-to-left text; a break is a line feed.
 *
 * `isolate` marks, as its format does, what would else be disordered: `-159.46` shows as `159.46-`.
 */
export function isolatedText(content: readonly Inline[], isolate: (text: string) => string): string {
  return content.map((inline) => inlineText(inline, isolate)).join("");
}

function inlineText(inline: Inline, isolate: (text: string) => string): string {
  switch (inline.kind) {
    case "text":
      if (inline.dir === "ltr") return isolate(inline.text);
      return directedRuns(inline.text)
        .map((run) => (needsIsolation(run) ? isolate(run.text) : run.text))
        .join("");
    case "figure":
      return isolate(inline.text);
    case "break":
      return "\n";
  }
}
