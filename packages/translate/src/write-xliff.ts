import { createHash } from "node:crypto";
import type { Exchange, ExchangeEntry } from "./exchange.ts";
import type { UnitStatus } from "./translation-unit.ts";

/** The states of XLIFF 2.0; a proposal is a translation that awaits its review, as a draft is. */
const states: Readonly<Record<UnitStatus, string>> = {
  missing: "initial",
  proposed: "translated",
  draft: "translated",
  reviewed: "reviewed",
};

/** An XLIFF 2.0 file for a translator's own tool. */
export function writeXliff({ sourceLanguage, targetLanguage, department, year, entries }: Exchange): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${attribute(sourceLanguage)}" trgLang="${attribute(targetLanguage)}">`,
    `  <file id="disclosure" original="${attribute(`${department}-${year}`)}">`,
    ...entries.map(unit),
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
}

function unit({ source, target, status, context }: ExchangeEntry): string {
  const notes = [note("context", context), ...(status === "proposed" ? [note("memory", "reviewed elsewhere")] : [])];
  return [
    `    <unit id="${unitId(source)}" xml:space="preserve">`,
    `      <notes>${notes.join("")}</notes>`,
    `      <segment state="${states[status]}">`,
    `        <source>${content(source)}</source>`,
    ...(target === "" ? [] : [`        <target>${content(target)}</target>`]),
    "      </segment>",
    "    </unit>",
  ].join("\n");
}

function note(category: string, text: string): string {
  return `<note category="${category}">${content(text)}</note>`;
}

/** A text keeps its name however the disclosure around it changes, so that tools recognise it from one year to the next. */
function unitId(source: string): string {
  return `t-${createHash("sha256").update(source).digest("hex").slice(0, 16)}`;
}

function content(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
