import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import type { Disclosures, Version } from "./disclosures.ts";
import { newestVersionJoin } from "./newest-joins.ts";
import { disclosure, fiscalYear, version } from "./schema/index.ts";

/** Whether a version was checked by a profile that its year no longer has. */
export const isOutdated = sql<boolean>`${version.check} ->> 'profile' <> ${fiscalYear.profile}`;

/** Checks newest versions anew, in the background, after the profile of their year was changed; a server that is started goes on with it. */
export class Rechecks {
  readonly #db: Database;
  readonly #disclosures: Disclosures;
  readonly #report: (error: unknown) => void;
  #underWay = Promise.resolve();
  #closed = false;

  constructor(db: Database, disclosures: Disclosures, report: (error: unknown) => void) {
    this.#db = db;
    this.#disclosures = disclosures;
    this.#report = report;
  }

  /** Looks for what is to be checked anew, once what is under way is done. */
  begin(): void {
    this.#underWay = this.#underWay
      .then(() => this.#recheckAll())
      .catch((error: unknown) => {
        if (!this.#closed) this.#report(error);
      });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#underWay;
  }

  async #recheckAll(): Promise<void> {
    for (const outdated of await this.#outdated()) {
      if (this.#closed) return;
      await this.#disclosures.recheck(outdated);
    }
  }

  async #outdated(): Promise<readonly Version[]> {
    const rows = await this.#db
      .select({ version })
      .from(disclosure)
      .innerJoin(fiscalYear, eq(fiscalYear.year, disclosure.year))
      .innerJoin(version, newestVersionJoin)
      .where(isOutdated)
      .orderBy(asc(version.year), asc(version.department));
    return rows.map((row) => row.version);
  }
}
