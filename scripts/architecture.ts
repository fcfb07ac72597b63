/** The names of the house's own packages without their scope. */
export interface AllowedImports {
  readonly packages: readonly string[];
  /** Libraries, where only these few may be used; absent where a package is free to choose. */
  readonly libraries?: readonly string[];
  /** Libraries that are declared because another library imports them. */
  readonly peers?: readonly string[];
  /** Further packages for tests alone. */
  readonly tests?: readonly string[];
}

/** Who may know whom. Arrows point one way: a renderer that cannot see `core` cannot know what a budget is. */
export const allowedImports: Readonly<Record<string, AllowedImports>> = {
  "packages/core": { packages: [], libraries: ["decimal.js", "zod"], tests: ["testing"] },
  "packages/catalogues": { packages: ["core"] },
  "packages/ledger": { packages: ["core"], tests: ["catalogues"] },
  "packages/locales": { packages: [], tests: ["core"] },
  "packages/document": { packages: [], libraries: [] },
  "packages/compose": { packages: ["core", "document", "locales"], libraries: [], tests: ["catalogues", "testing"] },
  "packages/translate": { packages: ["core", "render-excel"], tests: ["catalogues", "testing"] },
  "packages/typeset": { packages: [] },
  "packages/render-excel": { packages: ["attachment", "document"], tests: ["testing"] },
  "packages/render-html": { packages: ["attachment", "document"], tests: ["testing"] },
  "packages/render-pdf": { packages: ["document", "typeset"], tests: ["testing"] },
  "packages/render-word": { packages: ["attachment", "document"], tests: ["testing"] },
  "packages/report": {
    packages: ["compose", "core", "locales", "render-excel", "render-html"],
    tests: ["catalogues", "testing"],
  },
  "packages/site": { packages: ["catalogues", "core", "locales", "render-html"], tests: ["testing"] },
  "packages/spreadsheet": { packages: [], tests: ["locales"] },
  "packages/pdf-reader": { packages: [], libraries: ["pdfjs-dist"] },
  "packages/testing": { packages: ["document"] },
  "packages/receipt": { packages: [], libraries: ["canonicalize", "zod"] },
  "packages/attachment": { packages: ["document", "pdf-reader"] },
  "packages/verify": {
    packages: ["document", "pdf-reader", "spreadsheet"],
    tests: ["render-excel", "render-html", "render-pdf", "render-word", "testing"],
  },
  "packages/workbook": {
    packages: ["catalogues", "core", "ledger", "locales", "render-excel", "spreadsheet"],
    tests: ["testing"],
  },
  "packages/recognition": {
    packages: ["core", "locales", "pdf-reader", "spreadsheet", "workbook"],
    tests: ["catalogues", "compose", "document", "testing"],
  },
  "packages/difference": {
    packages: ["document", "locales", "render-html", "report", "verify"],
    tests: ["render-pdf", "testing"],
  },
  "packages/batch": {
    packages: [
      "attachment",
      "catalogues",
      "compose",
      "core",
      "difference",
      "document",
      "locales",
      "receipt",
      "recognition",
      "render-excel",
      "render-html",
      "render-pdf",
      "render-word",
      "report",
      "site",
      "spreadsheet",
      "translate",
      "verify",
      "workbook",
    ],
    tests: ["testing"],
  },
  "packages/jobs": {
    packages: ["batch", "core", "locales", "receipt"],
    peers: ["@aws-sdk/client-s3", "@aws-sdk/s3-request-presigner"],
    tests: ["testing"],
  },
  "apps/admin": {
    packages: ["batch", "catalogues", "core", "jobs", "locales", "receipt", "translate"],
    tests: ["testing"],
  },
  "apps/cli": { packages: ["admin", "batch", "jobs", "locales"], tests: ["testing"] },
};
