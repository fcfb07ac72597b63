import { CatalogueError } from "./catalogue-error.ts";
import { listOfYear } from "./list-of-year.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { dataFiles, readData } from "./read-data.ts";
import { type OfficialNames, readNames } from "./read-names.ts";

const loaded = new Map<string, OfficialNames>();

/**
 * The names of a fiscal year's codes in a language other than Chinese, read once.
 *
 * @param language a BCP 47 tag, such as `ug-CN`
 * @throws {CatalogueError} when the year has no lists, or its lists no names in the language
 */
export function loadNames(year: number, language: string): OfficialNames {
  const list = listOfYear(year);
  const path = `${list}/names.${language}.csv`;
  const names = loaded.get(path) ?? readFile(year, list, language, path);
  loaded.set(path, names);
  return names;
}

function readFile(year: number, list: string, language: string, path: string): OfficialNames {
  const languages = dataFiles(list).flatMap((name) => /^names\.(.+)\.csv$/.exec(name)?.[1] ?? []);
  if (!languages.includes(language)) {
    throw new CatalogueError("unsupported-language", { value: language, expected: languages.join(" | ") });
  }
  return readNames(readData(path), path, language, loadCatalogue(year));
}
