import { createHash } from "node:crypto";
import { readDisclosureBytes } from "@mingzhang/batch";
import { loadCatalogue } from "@mingzhang/catalogues";
import { type Disclosure, formatDisclosure, plain } from "@mingzhang/core";
import type { Storage } from "@mingzhang/jobs";
import type { Locale } from "@mingzhang/locales";
import { coverage, translationUnits } from "@mingzhang/translate";
import { and, desc, eq } from "drizzle-orm";
import { ApiError } from "./api-error.ts";
import { type CheckRecord, checkRecord } from "./check-record.ts";
import type { Database } from "./database.ts";
import * as schema from "./schema/index.ts";

const { disclosure: disclosures, version: versions } = schema;

export type Version = typeof versions.$inferSelect;

/** A department's disclosure of a year. */
export interface DisclosureKey {
  readonly year: number;
  readonly department: string;
}

export interface NewVersion {
  readonly disclosure: Disclosure;
  readonly origin: Version["origin"];
  readonly fileName: string;
  readonly createdBy: string;
}

/** In these states a department's data is the bureau's to judge, and nobody changes it. */
const frozen: readonly schema.DisclosureState[] = ["submitted", "approved", "published"];

/** Data files lie under their hashes: written once, and never changed. */
const dataKey = (sha256: string) => `data/${sha256}.json`;

/** The versions of all disclosures: added to, read, and never changed. */
export class Disclosures {
  readonly #db: Database;
  readonly #storage: Storage;

  constructor(db: Database, storage: Storage) {
    this.#db = db;
    this.#storage = storage;
  }

  async find({ year, department }: DisclosureKey): Promise<typeof disclosures.$inferSelect | undefined> {
    const here = and(eq(disclosures.year, year), eq(disclosures.department, department));
    const [found] = await this.#db.select().from(disclosures).where(here);
    return found;
  }

  /** @throws {ApiError} where there is none */
  async version({ year, department }: DisclosureKey, number: number): Promise<Version> {
    const here = and(eq(versions.year, year), eq(versions.department, department), eq(versions.number, number));
    const [found] = await this.#db.select().from(versions).where(here);
    if (found === undefined) throw new ApiError(404, "not-found");
    return found;
  }

  async versions({ year, department }: DisclosureKey): Promise<readonly Version[]> {
    const here = and(eq(versions.year, year), eq(versions.department, department));
    return await this.#db.select().from(versions).where(here).orderBy(desc(versions.number));
  }

  async read({ sha256, fileName }: Pick<Version, "sha256" | "fileName">): Promise<Disclosure> {
    const read = readDisclosureBytes(await this.bytes(sha256), fileName);
    if (!read.ok) throw new Error(`version ${sha256} cannot be read any more`);
    return read.disclosure;
  }

  /** The data file of a version. */
  async bytes(sha256: string): Promise<Uint8Array> {
    const bytes = await this.#storage.read(dataKey(sha256));
    if (bytes === undefined) throw new Error(`the data ${sha256} is gone`);
    return bytes;
  }

  /** The newest data of the department and year. */
  async newest(key: DisclosureKey): Promise<Disclosure | undefined> {
    const [newest] = await this.versions(key);
    return newest === undefined ? undefined : await this.read(newest);
  }

  /** What was found in a version, in the words of a language. */
  async check(found: Version, locale: Locale): Promise<CheckRecord> {
    // In the official language it was kept when the version was added.
    if (locale.language === "zh-CN") return found.check;
    return await this.#check(await this.read(found), locale);
  }

  async #check(disclosure: Disclosure, locale?: Locale): Promise<CheckRecord> {
    const { year } = disclosure;
    const [settings] = await this.#db.select().from(schema.fiscalYear).where(eq(schema.fiscalYear.year, year));
    if (settings === undefined) throw new ApiError(409, "year-not-set-up", { year: String(year) });
    const previous = await this.newest({ department: disclosure.department.code, year: year - 1 });
    return await checkRecord({
      disclosure,
      profile: settings.profile,
      ...(previous === undefined ? {} : { previous }),
      ...(locale === undefined ? {} : { locale }),
    });
  }

  /**
   * Checks data and adds it as the newest version; the same data as the newest is no new version.
   *
   * @throws {ApiError} where the year is not set up, or the department's data is the bureau's to judge
   */
  async add({ disclosure, origin, fileName, createdBy }: NewVersion): Promise<Version> {
    const { year } = disclosure;
    const { code, name } = disclosure.department;
    const key = { year, department: code };
    const record = await this.#check(disclosure);
    const data = `${JSON.stringify(formatDisclosure(disclosure), null, 2)}\n`;
    const bytes = new TextEncoder().encode(data);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await this.#storage.write([{ key: dataKey(sha256), bytes }]);
    const units = translationUnits(disclosure, "ug-CN", loadCatalogue(year));
    const total = disclosure.forms.budgetOverview.expenditure.total?.expenditure;

    return await this.#db.transaction(async (tx) => {
      await tx.insert(schema.department).values({ code, name }).onConflictDoNothing();
      const here = and(eq(disclosures.year, year), eq(disclosures.department, code));
      const [current] = await tx.select().from(disclosures).where(here).for("update");
      if (current !== undefined && frozen.includes(current.state))
        throw new ApiError(409, "frozen", { department: code });
      const [newest] = await tx
        .select()
        .from(versions)
        .where(and(eq(versions.year, year), eq(versions.department, code)))
        .orderBy(desc(versions.number))
        .limit(1);
      if (newest?.sha256 === sha256) return newest;
      const number = (newest?.number ?? 0) + 1;
      const values = { ...key, number, origin, fileName, sha256, createdBy, check: record, coverage: coverage(units) };
      const [added] = await tx
        .insert(versions)
        .values({
          ...values,
          expenditure: total === undefined ? null : plain(total),
          uyghurName: disclosure.translations?.["ug-CN"]?.find(({ source }) => source === name)?.target ?? null,
        })
        .returning();
      if (added === undefined) throw new Error("a version was not added");
      await tx
        .insert(disclosures)
        .values({ ...key, version: number })
        .onConflictDoUpdate({
          target: [disclosures.year, disclosures.department],
          set: { version: number, updatedAt: new Date() },
        });
      return added;
    });
  }
}
