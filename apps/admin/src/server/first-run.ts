import { randomBytes, timingSafeEqual } from "node:crypto";
import { count } from "drizzle-orm";
import { ApiError } from "./api-error.ts";
import type { Database } from "./database.ts";
import { user } from "./schema/index.ts";

/** Before there is any user, whoever has the key from the server's terminal sets the administrator's password. */
export class FirstRun {
  readonly #db: Database;
  readonly key = randomBytes(16).toString("base64url");
  #done = false;

  constructor(db: Database) {
    this.#db = db;
  }

  async isNeeded(): Promise<boolean> {
    if (this.#done) return false;
    const [found] = await this.#db.select({ count: count() }).from(user);
    this.#done = (found?.count ?? 0) > 0;
    return !this.#done;
  }

  /** @throws {ApiError} where it is over, or the key is another */
  async begin(key: string): Promise<void> {
    if (!(await this.isNeeded())) throw new ApiError(409, "already-set-up");
    const [given, right] = [Buffer.from(key), Buffer.from(this.key)];
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw new ApiError(403, "wrong-key");
  }
}
