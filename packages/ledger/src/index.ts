export * from "./derive-figures.ts";
export * from "./derive-forms.ts";
export * from "./derive-projects.ts";
export * from "./fen.ts";
export * from "./funding-source.ts";
export * from "./ledger.ts";
export { LedgerError, type LedgerProblem, ledgerProblems } from "./ledger-problem.ts";
