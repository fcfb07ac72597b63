import { Decimal } from "./money.ts";

type Parts = Readonly<Record<string, unknown>>;

/** What was read of some data, and so whether other data would have read the same. */
export class Reads {
  readonly #parts = new Map<string, Reads>();
  #keys = false;
  #data: unknown;
  #proxy: unknown;

  /** The data, which remembers here what is read of it. */
  of<T>(data: T): T {
    if (!isParts(data)) return data;
    // One and the same each time, so that what is kept of a part is found again.
    if (this.#data !== data) this.#proxy = this.#proxyOf(data);
    this.#data = data;
    return this.#proxy as T;
  }

  #proxyOf(data: Parts): Parts {
    return new Proxy(data, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        // Methods of arrays read through the same door; what they are is no data.
        if (typeof key === "symbol" || typeof value === "function") return value;
        return this.#part(key).of(value);
      },
      has: (target, key) => {
        if (typeof key === "string") this.#part(key);
        return Reflect.has(target, key);
      },
      ownKeys: (target) => {
        this.#keys = true;
        return Reflect.ownKeys(target);
      },
    });
  }

  /** Whether anything that was read stands otherwise in the second data; parts that the two share are not looked into. */
  differ(one: unknown, other: unknown): boolean {
    if (one === other) return false;
    if (!isParts(one) || !isParts(other)) return !(Decimal.isDecimal(one) && Decimal.isDecimal(other) && one.eq(other));
    if (this.#keys && Object.keys(one).join("\n") !== Object.keys(other).join("\n")) return true;
    for (const [key, part] of this.#parts) if (part.differ(one[key], other[key])) return true;
    return false;
  }

  #part(key: string): Reads {
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const part = new Reads();
    this.#parts.set(key, part);
    return part;
  }
}

/** Objects and lists; an amount is one value. */
function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Decimal.isDecimal(value);
}
