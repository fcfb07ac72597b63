import type { Storage } from "@mingzhang/jobs";
import type { Auth } from "./auth.ts";
import type { CityChecks } from "./city-checks.ts";
import type { Database } from "./database.ts";
import type { DisclosurePool } from "./disclosure-pool.ts";
import type { Disclosures } from "./disclosures.ts";
import type { FirstRun } from "./first-run.ts";
import type { Rechecks } from "./rechecks.ts";
import type { Role } from "./roles.ts";
import type { Runs } from "./runs.ts";
import type { TranslationMemories } from "./translation-memories.ts";

/** What the routes work with. */
export interface Services {
  readonly db: Database;
  readonly auth: Auth;
  readonly storage: Storage;
  readonly pool: DisclosurePool;
  readonly disclosures: Disclosures;
  readonly cityChecks: CityChecks;
  readonly rechecks: Rechecks;
  readonly memory: TranslationMemories;
  readonly runs: Runs;
  readonly firstRun: FirstRun;
}

/** Who is signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly role: Role;
  /** Of the role `department` alone. */
  readonly department?: string;
  readonly mustChangePassword: boolean;
}

/** What Hono carries along with a request. */
export interface Env {
  readonly Variables: {
    readonly person: Person;
    /** More for the audit than the address tells. */
    auditDetail?: Readonly<Record<string, unknown>>;
  };
}
