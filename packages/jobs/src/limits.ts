/** What one task of the pool may use; a task that uses more fails, and nothing else does. */
export interface Limits {
  /** Of the whole process, in mebibytes; half of it for JavaScript's own objects. */
  readonly megabytes: number;
  /** From its start to its end. */
  readonly seconds: number;
}

export const defaultLimits: Limits = { megabytes: 1024, seconds: 120 };
