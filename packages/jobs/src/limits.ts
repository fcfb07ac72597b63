/** What one task of the pool may use; a task that uses more fails, and nothing else does. */
export interface Limits {
  /** Of the whole process, in mebibytes; half of it for JavaScript's own objects. */
  readonly megabytes: number;
  /** From its start to its end. */
  readonly seconds: number;
}

/** A department of 360 projects, ten times what most have, is made within them. */
export const defaultLimits: Limits = { megabytes: 2048, seconds: 120 };
