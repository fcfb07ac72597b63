/** What a file's name is made of when nothing else is asked for. */
export const defaultNameTemplate = "{code}.{lang}.{ext}";

export const nameFields = ["code", "lang", "year", "name", "ext"] as const;

export type NameValues = Readonly<Record<(typeof nameFields)[number], string>>;

export type NameTemplateFault =
  | { readonly fault: "unknown-field"; readonly field: string }
  | { readonly fault: "missing-field"; readonly field: string }
  | { readonly fault: "unsafe-character"; readonly field: string };

/** Why a template cannot name files, if it cannot: it must tell formats apart, and languages where there are several. */
export function nameTemplateFault(template: string, languages: number): NameTemplateFault | undefined {
  const used = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, field = ""]) => field);
  const unknown = used.find((field) => !nameFields.some((known) => known === field));
  if (unknown !== undefined) return { fault: "unknown-field", field: `{${unknown}}` };
  const unsafe = unsafeCharacters.exec(template.replace(/\{\w+\}/g, ""))?.[0];
  if (unsafe !== undefined) return { fault: "unsafe-character", field: unsafe };
  if (!used.includes("ext")) return { fault: "missing-field", field: "{ext}" };
  if (!used.includes("code") && !used.includes("name")) return { fault: "missing-field", field: "{code}" };
  if (languages > 1 && !used.includes("lang")) return { fault: "missing-field", field: "{lang}" };
  return undefined;
}

/** What some file system refuses in a name, or takes for a folder; braces are the template's. */
const unsafeCharacters = /[\\/:*?"<>|{}\p{C}]/u;

/** Longest value in a name, in bytes: a whole name may have 255, and a Chinese character takes three. */
const longestValue = 150;

/** A file's name. A value never leads out of the folder and never makes a name that a file system refuses. */
export function fillNameTemplate(template: string, values: NameValues): string {
  const name = template.replace(/\{(\w+)\}/g, (_, field: keyof NameValues) => safe(values[field]));
  // A leading dot hides a file, and Windows drops trailing ones and reserves the names of devices.
  const visible = name.replace(/^\.+/, "_").replace(/[. ]+$/, "_");
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(visible) ? `_${visible}` : visible;
}

function safe(value: string): string {
  let kept = "";
  for (const character of value.replace(new RegExp(unsafeCharacters, "gu"), "_")) {
    if (Buffer.byteLength(kept + character) > longestValue) break;
    kept += character;
  }
  return kept;
}
