import { readDisclosureBytes } from "@mingzhang/batch";
import type { Disclosure } from "@mingzhang/core";
import { openStorage, readInput, storeInput } from "@mingzhang/jobs";
import type { AdminLanguage } from "@mingzhang/locales/admin";
import { and, desc, eq } from "drizzle-orm";
import { ApiError } from "./api-error.ts";
import type { CheckRecord } from "./check-record.ts";
import type { Database } from "./database.ts";
import type { NewData } from "./disclosure-operations.ts";
import type { DisclosurePool } from "./disclosure-pool.ts";
import type { KeptFile } from "./kept-file.ts";
import * as schema from "./schema/index.ts";

const { disclosure: disclosures, version: versions } = schema;

export type Version = typeof versions.$inferSelect;

/** A department's disclosure of a year. */
export interface DisclosureKey {
  readonly year: number;
  readonly department: string;
}

export interface NewVersion {
  readonly data: NewData;
  readonly origin: Version["origin"];
  readonly fileName: string;
  readonly createdBy: string;
}

/** In these states a department's data is the bureau's to judge, and nobody changes it. */
const frozen: readonly schema.DisclosureState[] = ["submitted", "approved", "published"];

/** The versions of all disclosures: added to, read, and never changed but for what the checks of another profile find. */
export class Disclosures {
  readonly #db: Database;
  /** Data files lie in it under their hashes, where batches find them: written once, and never changed. */
  readonly #storage: string;
  readonly #pool: DisclosurePool;

  constructor(db: Database, storage: string, pool: DisclosurePool) {
    this.#db = db;
    this.#storage = storage;
    this.#pool = pool;
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

  async read(version: Pick<Version, "sha256" | "fileName">): Promise<Disclosure> {
    const read = readDisclosureBytes(await this.bytes(version), version.fileName);
    if (!read.ok) throw new Error(`version ${version.sha256} cannot be read any more`);
    return read.disclosure;
  }

  /** The data file of a version. */
  async bytes({ sha256, fileName }: Pick<Version, "sha256" | "fileName">): Promise<Uint8Array> {
    return await readInput(openStorage(this.#storage), { file: fileName, sha256 });
  }

  /** A version's data for a process of the pool. */
  kept({ sha256, fileName }: Pick<Version, "sha256" | "fileName">): KeptFile {
    return { storage: this.#storage, file: fileName, sha256 };
  }

  /** The newest data of the department and year. */
  async newest(key: DisclosureKey): Promise<KeptFile | undefined> {
    const [newest] = await this.versions(key);
    return newest && this.kept(newest);
  }

  /** What was found in a version, in the words of a language. */
  async check(found: Version, language: AdminLanguage): Promise<CheckRecord> {
    // In the official language it was kept when the version was added.
    if (language === "zh-CN") return found.check;
    return await this.#pool.run("check", { ...(await this.#checkInput(found, this.kept(found))), language });
  }

  /** Checks the newest version of a department anew, by the profile that its year has now. */
  async recheck(found: Version): Promise<void> {
    const check = await this.#pool.run("check", await this.#checkInput(found, this.kept(found)));
    const here = and(
      eq(versions.year, found.year),
      eq(versions.department, found.department),
      eq(versions.number, found.number),
    );
    await this.#db.update(versions).set({ check }).where(here);
  }

  async #checkInput({ year, department }: DisclosureKey, data: KeptFile) {
    const [settings] = await this.#db.select().from(schema.fiscalYear).where(eq(schema.fiscalYear.year, year));
    if (settings === undefined) throw new ApiError(409, "year-not-set-up", { year: String(year) });
    const previous = await this.newest({ department, year: year - 1 });
    const { profile } = settings;
    return { data, profile, language: "zh-CN" as const, ...(previous === undefined ? {} : { previous }) };
  }

  /**
   * Checks data and adds it as the newest version; the same data as the newest is no new version.
   *
   * @throws {ApiError} where the year is not set up, or the department's data is the bureau's to judge
   */
  async add({ data, origin, fileName, createdBy }: NewVersion): Promise<Version> {
    const { code, name, year } = data.department;
    const key = { year, department: code };
    const sha256 = await storeInput(openStorage(this.#storage), data.bytes);
    const input = await this.#checkInput(key, this.kept({ sha256, fileName }));
    const examined = await this.#pool.run("examine", input);

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
      const [added] = await tx
        .insert(versions)
        .values({ ...key, number, origin, fileName, sha256, createdBy, ...examined })
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
