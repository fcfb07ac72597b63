/** What the command tells the shell. */
export const exitCode = { done: 0, badData: 1, wrongUse: 2, internal: 3 } as const;

/** What `mingzhang diff` tells it, as POSIX has it of the command of that name: more than 1 is trouble. */
export const comparisonCode = { same: 0, differs: 1, trouble: 2 } as const satisfies Record<string, ExitCode>;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
