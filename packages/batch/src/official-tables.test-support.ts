import { type BookType, read, set_cptable, utils, type WorkBook, write } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel";
import type { Disclosure } from "@mingzhang/core";
import { composeEdition } from "./editions.ts";
import { loadRenderer } from "./renderers.ts";

set_cptable(codePages);
// The types of the package leave out how it encodes.
const { utils: codePage } = codePages as unknown as {
  readonly utils: { encode(page: number, text: string, type: "buf"): Uint8Array };
};

/** The official tables of a disclosure as another program keeps them, one a sheet. */
export interface OfficialTables {
  as(format: Extract<BookType, "xlsx" | "biff8">): Uint8Array;
  /** Each table by its sheet's name, in the encoding that Excel in China writes. */
  readonly csv: ReadonlyMap<string, Uint8Array>;
}

export async function officialTables(disclosure: Disclosure): Promise<OfficialTables> {
  const published = await (await loadRenderer("xlsx")).render(composeEdition(disclosure, "zh-CN"));
  const all = read(published, { cellStyles: true, cellNF: true });
  const tables: WorkBook = utils.book_new();
  const csv = new Map<string, Uint8Array>();
  for (const name of all.SheetNames.filter((each) => /^表\d/.test(each))) {
    const sheet = all.Sheets[name];
    if (sheet === undefined) continue;
    utils.book_append_sheet(tables, sheet, name);
    csv.set(name, codePage.encode(936, utils.sheet_to_csv(sheet), "buf"));
  }
  return { as: (format) => new Uint8Array(write(tables, { bookType: format, type: "buffer" }) as Buffer), csv };
}
