import type { Disclosure } from "@mingzhang/core";

/** A document of a department that can be downloaded. */
export interface PublishedFile {
  /** Below the folder of all documents, with `/` between folders. */
  readonly path: string;
  readonly format: string;
  /** A language, or `bilingual`. */
  readonly language: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PublishedDepartment {
  readonly disclosure: Disclosure;
  readonly files: readonly PublishedFile[];
  /** The list of what was made of what, below the folder of all documents. */
  readonly manifest: string;
  /** The signature of the list, where a bureau has signed it. */
  readonly receipt?: string;
}

/** A file of the site, by its path from the root. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

export interface SiteSetting {
  /** What the site is called, by language; the locale's own words where a language has none. */
  readonly title?: Readonly<Record<string, string>>;
  /** Where the site will stand, ending in `/`; without it there is no sitemap, which knows whole addresses alone. */
  readonly baseUrl?: string;
}
