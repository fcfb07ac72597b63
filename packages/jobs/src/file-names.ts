import { fillNameTemplate } from "@mingzhang/batch";

/** Gives the files about what was handed in names after it, without its extension; no two the same, even where case does not count. */
export function fileNames(): (file: string) => string {
  const taken = new Set<string>();
  return (file) => {
    const name = file.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "");
    const stem = fillNameTemplate("{name}", { code: "", lang: "", year: "", ext: "", name }).replace(/\s+/g, " ");
    let unique = stem;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) unique = `${stem}-${copy}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
