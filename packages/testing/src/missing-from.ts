import { readFileSync } from "node:fs";
import { squeeze } from "./expected-texts.ts";

/** The parts of the expectations, as their comment lines name them. */
export type ExpectedPart = "overview" | "forms" | "narrative" | "performance" | "glossary" | "signature";

/** Where the wording of Mingzhang differs from the published one on purpose; the reasons stand in the file. */
interface DeliberateDifference {
  readonly published: string;
  readonly printed: string;
  readonly why: string;
}

interface ExpectedLine {
  readonly part: string;
  readonly text: string;
}

/**
 * The lines of the published reference disclosure that a file made from its data does not have, in their order.
 * A line is a paragraph, a heading or a row of a table, whose cells must follow each other.
 *
 * Lines are sought one behind the other, since many rows stand in more than one table.
 * Page numbers must be gone from the text, or a paragraph that runs over a page is not found.
 *
 * @param text what was extracted from the file, in reading order
 * @param parts the parts that the file's format has; all, if not given
 */
export function missingFrom(text: string, parts?: readonly ExpectedPart[]): readonly string[] {
  const found = squeeze(text);
  const missing: string[] = [];
  let from = 0;
  for (const line of expectedLines()) {
    if (parts !== undefined && !parts.some((part) => part === line.part)) continue;
    const wanted = squeeze(line.text);
    const at = found.indexOf(wanted, from);
    if (at === -1) missing.push(line.text);
    else from = at + wanted.length;
  }
  return missing;
}

/** Every line as Mingzhang prints it: as published, but for the deliberate differences. */
function expectedLines(): readonly ExpectedLine[] {
  const differences = deliberateDifferences();
  return publishedLines().map(({ part, text }) => ({
    part,
    text: differences.reduce((line, { published, printed }) => line.replaceAll(published, printed), text),
  }));
}

/** The lines of the reference; a line `# forms: …` begins a part. */
export function publishedLines(): readonly ExpectedLine[] {
  const lines: ExpectedLine[] = [];
  let part = "";
  for (const text of read("korla-government-office-2025.txt").split("\n")) {
    const heading = /^# (\w+)/.exec(text)?.[1];
    if (heading !== undefined) part = heading;
    else if (text !== "") lines.push({ part, text });
  }
  return lines;
}

export function deliberateDifferences(): readonly DeliberateDifference[] {
  return JSON.parse(read("deliberate-differences.json")) as readonly DeliberateDifference[];
}

function read(name: string): string {
  return readFileSync(new URL(`../../../fixtures/expectations/${name}`, import.meta.url), "utf8");
}
