import { extract } from "@mingzhang/attachment";
import { type Disclosure, formatDisclosure } from "@mingzhang/core";
import type { Attachment } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import canonicalize from "canonicalize";
import type { Edition } from "./editions.ts";
import type { Format } from "./renderers.ts";

/** The name under which the data travels inside every finished file. */
const dataName = "disclosure.json";

/** Each file of a department carries the same text. */
const texts = new WeakMap<Disclosure, string>();

/** The data in the one spelling that all programs agree on (RFC 8785), so that equal data is equal bytes. */
export function disclosureText(disclosure: Disclosure): string {
  const text = texts.get(disclosure) ?? canonicalText(disclosure);
  texts.set(disclosure, text);
  return text;
}

function canonicalText(disclosure: Disclosure): string {
  // Where the schema lies is the affair of whoever edits the data file.
  const { $schema: _, ...data } = formatDisclosure(disclosure) as Readonly<Record<string, unknown>>;
  const text = canonicalize(data);
  if (text === undefined) throw new TypeError("a disclosure is an object");
  return text;
}

/** The data as it travels inside every finished file: one download serves people and programs. */
export function dataAttachment(disclosure: Disclosure, edition: Edition): Attachment {
  const locale = loadLocale(edition === "bilingual" ? "zh-CN" : edition);
  return {
    name: dataName,
    mediaType: "application/json",
    description: locale.document("data"),
    date: disclosure.signature.date,
    text: disclosureText(disclosure),
  };
}

/** The JSON that a finished file carries, if it does. */
export async function embeddedData(bytes: Uint8Array, format: Format): Promise<string | undefined> {
  return await extract(bytes, format, dataName);
}

/** Whether a file carries this very data, however its JSON is spelt: a web page cannot hold every character as it is. */
export async function carriesDisclosure(bytes: Uint8Array, format: Format, disclosure: Disclosure): Promise<boolean> {
  const text = await embeddedData(bytes, format);
  if (text === undefined) return false;
  try {
    const expected = disclosureText(disclosure);
    return text === expected || canonicalize(JSON.parse(text)) === expected;
  } catch {
    return false;
  }
}
