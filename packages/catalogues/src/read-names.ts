import { type Catalogue, confusedWords, strayLetters } from "@mingzhang/core";
import { CatalogueError } from "./catalogue-error.ts";
import { readTable, type TableLine } from "./read-table.ts";

/** What a code is called in another language than Chinese. */
export interface OfficialName {
  readonly system: "functional" | "economic";
  readonly code: string;
  readonly name: string;
  /** `draft` until a certified translator has reviewed it. */
  readonly status: "draft" | "reviewed";
  /** Key of the source that the row rests on. */
  readonly source: string;
}

export interface OfficialNames {
  readonly entries: readonly OfficialName[];
  /** The names alone; no code belongs to both systems. */
  readonly byCode: ReadonlyMap<string, string>;
}

const columns = ["system", "code", "name", "status", "source"] as const;

type Column = (typeof columns)[number];

/**
 * Reads the names of a year's codes in another language, such as those that a translation bureau has reviewed.
 *
 * @param csvText columns `system`, `code`, `name`, `status` and `source`, in any order
 * @param file what errors call it
 * @throws {CatalogueError} at the first thing that is wrong
 */
export function readNames(csvText: string, file: string, language: string, catalogue: Catalogue): OfficialNames {
  const byCode = new Map<string, string>();
  const entries = readTable(csvText, file, columns).map((line): OfficialName => {
    const entry = readName(line, file);
    const { system, code, name } = entry;
    const at = { file, line: String(line.line) };
    if (catalogue[system].find(code) === undefined) {
      throw new CatalogueError("unknown-code", { ...at, column: "code", value: code });
    }
    if (byCode.has(code)) throw new CatalogueError("duplicate-code", { ...at, column: "code", value: code });
    const fault = language.startsWith("ug-") ? uyghurFault(name) : undefined;
    if (fault !== undefined) throw new CatalogueError("stray-letter", { ...at, column: "name", value: fault });
    byCode.set(code, name);
    return entry;
  });
  return { entries, byCode };
}

/** A letter that is not Uyghur, or a word that confuses two that are. */
function uyghurFault(name: string): string | undefined {
  return strayLetters(name)[0]?.character ?? confusedWords(name)[0]?.word;
}

function readName({ line, cells }: TableLine<Column>, file: string): OfficialName {
  for (const column of columns) {
    if (cells[column] === "") throw new CatalogueError("blank-cell", { file, line: String(line), column });
  }
  const { system, code, name, status, source } = cells;
  if (system !== "functional" && system !== "economic") {
    const expected = "functional | economic";
    throw new CatalogueError("unknown-system", { file, line: String(line), column: "system", value: system, expected });
  }
  if (status !== "draft" && status !== "reviewed") {
    const expected = "draft | reviewed";
    throw new CatalogueError("unknown-status", { file, line: String(line), column: "status", value: status, expected });
  }
  return { system, code, name, status, source };
}
