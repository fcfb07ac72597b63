/** What the command tells the shell. */
export const exitCode = { done: 0, badData: 1, wrongUse: 2, internal: 3 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
