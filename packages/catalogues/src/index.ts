export * from "./catalogue-error.ts";
export * from "./catalogue-sources.ts";
export { catalogueYears } from "./list-of-year.ts";
export * from "./load-catalogue.ts";
export * from "./load-names.ts";
export * from "./read-classification.ts";
export * from "./read-names.ts";
export * from "./successors.ts";
