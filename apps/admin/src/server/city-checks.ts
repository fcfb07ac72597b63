import type { AdminLanguage } from "@mingzhang/locales/admin";
import type { CityCheck } from "./check-city.ts";
import type { Database } from "./database.ts";
import type { DisclosurePool } from "./disclosure-pool.ts";
import { expectationsOf } from "./expectations.ts";
import { knownFile, newestVersions } from "./newest-versions.ts";

/** What holds of a year's departments together; found out again only after something changed. */
export class CityChecks {
  readonly #db: Database;
  readonly #storage: string;
  readonly #pool: DisclosurePool;
  readonly #found = new Map<string, { readonly of: string; readonly check: Promise<CityCheck> }>();

  constructor(db: Database, storage: string, pool: DisclosurePool) {
    this.#db = db;
    this.#storage = storage;
    this.#pool = pool;
  }

  async current(year: number, language: AdminLanguage): Promise<CityCheck> {
    const files = (await newestVersions(this.#db, year)).map(knownFile);
    const previous = (await newestVersions(this.#db, year - 1)).map(knownFile);
    const expectations = await expectationsOf(this.#db, year);
    const input = { storage: this.#storage, year, files, previous, expectations, language };
    const [key, of] = [`${year} ${language}`, JSON.stringify(input)];
    const found = this.#found.get(key);
    if (found?.of === of) return await found.check;
    const check = this.#pool.run("checkCity", input);
    this.#found.set(key, { of, check });
    // What failed is tried again.
    check.catch(() => this.#found.delete(key));
    return await check;
  }
}
