export * from "./catalogue-error.ts";
export * from "./catalogue-sources.ts";
export * from "./load-catalogue.ts";
export * from "./read-classification.ts";
