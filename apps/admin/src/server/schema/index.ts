export * from "./accounts.ts";
export * from "./disclosures.ts";
export * from "./records.ts";
