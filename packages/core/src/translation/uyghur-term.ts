/** A final syllable with a or e, which many suffixes raise to i: خىراجەت, خىراجىتى. */
const raised = /[اە](?=[^اەوۇۆۈېى]?$)/u;

/** Final consonants that a suffix makes voiced: تارماق, تارمىقى; بۆلەك, بۆلىكى; مەكتەپ, مەكتىپى. */
const voiced: Readonly<Record<string, string>> = { ق: "[قغ]", ك: "[كگ]", پ: "[پب]" };

/** Whether a Uyghur text uses a term, with whatever suffixes its grammar puts to the term's words. */
export function usesTerm(text: string, term: string): boolean {
  const words = term.split(" ").map((word) => {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const open = escaped.replace(raised, "[اەىې]").replace(/[قكپ]$/u, (letter) => voiced[letter] ?? letter);
    return `${open}\\p{L}*`;
  });
  return new RegExp(`(?<!\\p{L})${words.join(" ")}`, "u").test(text);
}
