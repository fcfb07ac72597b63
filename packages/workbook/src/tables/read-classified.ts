import type { Classification } from "@mingzhang/core";
import type { Cell } from "@mingzhang/spreadsheet";
import { blank, type CellReading, found, problem, shown } from "../cell/cell-reading.ts";
import { findByName } from "../cell/find-by-name.ts";
import { readCode, readCodeParts } from "../cell/read-code.ts";
import { readName } from "../cell/read-name.ts";
import { addressIn, type GridRow } from "./grid.ts";
import type { LabelKey } from "./heading.ts";
import type { Context, PanelReading } from "./panel-reading.ts";

/** A code in one column or in three, or known by its name alone. */
export function readClassified(
  row: GridRow,
  { labels, findings, sheet }: PanelReading,
  classification: Classification,
  context: Context,
): CellReading<CodeAndOfficialName> {
  const cellOf = (label: LabelKey) => row.cells.get(labels.get(label) ?? 0);
  const parts = readCodeParts(codeLabels.filter((label) => labels.has(label)).map(cellOf), context.code);
  if (parts.kind === "problem") return parts;
  const code = parts.kind === "value" ? parts.value : undefined;
  const read = readCodeAndName({ code, codeCell: cellOf("code"), name: cellOf("name") }, classification, context.code);
  if (read.kind !== "value") return read;
  context.code = read.value.code;
  const { former, ...labelled } = read.value;
  if (former !== undefined) {
    const cell = addressIn(row, cellOf("name")?.column ?? cellOf("code")?.column ?? 1);
    findings.notices.push({ code: "former-name", sheet, cell, values: { found: former, value: labelled.name } });
  }
  return found(labelled);
}

export const codeLabels = ["category", "section", "item"] as const;

export type CodeAndOfficialName = {
  readonly code: string;
  readonly name: string;
};

interface WrittenCode {
  /** Put together of several columns. */
  readonly code?: string | undefined;
  readonly codeCell?: Cell | undefined;
  /** Its name, before which the code may stand in the same cell. */
  readonly name: Cell | undefined;
}

/** @returns with the former name that stood there, where the year calls the code otherwise */
export function readCodeAndName(
  written: WrittenCode,
  classification: Classification,
  above?: string,
): CellReading<CodeAndOfficialName & { readonly former?: string }> {
  const name = readName(written.name);
  if (name.kind === "problem") return name;
  const startsWithCode = name.kind === "value" && /^[[(（【]?\d/.test(name.value);
  const coded = readCode(written.codeCell ?? (startsWithCode && written.code === undefined ? written.name : undefined));
  if (coded.kind === "problem") return coded;
  const own = coded.kind === "value" ? coded.value : undefined;
  const words = name.kind === "value" && (written.codeCell !== undefined || own === undefined) ? name.value : own?.name;
  const code = written.code ?? own?.code;
  if (code === undefined && words === undefined) return blank;
  const entry = code === undefined ? named(words ?? "", classification, above) : found(code);
  if (entry.kind !== "value") return entry;
  const official = classification.find(entry.value);
  if (words === undefined && official === undefined) return problem("unknown-code", { found: entry.value });
  const isFormer =
    official !== undefined &&
    words !== undefined &&
    words !== official.name &&
    classification.findByName(words).includes(official);
  if (isFormer) return found({ code: entry.value, name: official.name, former: words });
  return found({ code: entry.value, name: words ?? official?.name ?? "" });
}

/** The code of a name that has none beside it. */
function named(words: string, classification: Classification, above: string | undefined): CellReading<string> {
  const bare = words.replace(/^[一二三四五六七八九十]+、|^[（(][一二三四五六七八九十]+[）)]/u, "");
  const [entry, ...others] = findByName(classification, bare, above);
  if (entry === undefined) return problem("unknown-name", { found: shown(words) });
  if (others.length === 0) return found(entry.code);
  const value = [entry, ...others].slice(0, 5).map(({ code }) => code);
  return problem("ambiguous-name", { found: shown(words), value: value.join("、") });
}
