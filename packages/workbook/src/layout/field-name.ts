import { fieldPattern, type Locale } from "@mingzhang/locales";

/** What a field is called on its row or over its column: the names below `around`, from the outside in. */
export function fieldName(path: string, around: string, { words }: Locale): string {
  const fields = words.fields;
  const steps = path.split(".");
  const outer = around === "" ? 0 : around.split(".").length;
  const names = steps.flatMap((step, depth) => {
    if (depth < outer || step === "*") return [];
    const pattern = fieldPattern(steps.slice(0, depth + 1), fields);
    return pattern === undefined ? [] : [fields[pattern as keyof typeof fields]];
  });
  return names.join(" · ");
}
