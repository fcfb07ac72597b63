import { type TranslationMemory, translationMemory } from "@mingzhang/translate";
import { count } from "drizzle-orm";
import type { Database } from "./database.ts";
import type { Disclosures } from "./disclosures.ts";
import { disclosure, version } from "./schema/index.ts";

/** What translators reviewed in all newest versions; learnt again only after a version was added. */
export class TranslationMemories {
  readonly #db: Database;
  readonly #disclosures: Disclosures;
  #learnt: { readonly versions: number; readonly memory: Promise<TranslationMemory> } | undefined;

  constructor(db: Database, disclosures: Disclosures) {
    this.#db = db;
    this.#disclosures = disclosures;
  }

  async current(): Promise<TranslationMemory> {
    const [found] = await this.#db.select({ count: count() }).from(version);
    const versions = found?.count ?? 0;
    if (this.#learnt?.versions !== versions) this.#learnt = { versions, memory: this.#learn() };
    return await this.#learnt.memory;
  }

  async #learn(): Promise<TranslationMemory> {
    const newest = await this.#db.select().from(disclosure);
    const read = [];
    for (const each of newest) {
      const { coverage, ...found } = await this.#disclosures.version(each, each.version);
      if (coverage.reviewed > 0) read.push(await this.#disclosures.read(found));
    }
    return translationMemory(read);
  }
}
