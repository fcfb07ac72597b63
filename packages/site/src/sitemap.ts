import { text } from "@mingzhang/render-html";
import type { SiteFile } from "./published-department.ts";

/** The addresses of all pages, for search engines (sitemaps.org); `day` is when a page's department signed it. */
export function sitemap(pages: readonly { readonly path: string; readonly day?: string }[], baseUrl: string): SiteFile {
  const urls = pages.map(({ path, day }) => {
    const address = new URL(path.replace(/index\.html$/, ""), baseUrl).href;
    return `<url><loc>${text(address)}</loc>${day === undefined ? "" : `<lastmod>${day}</lastmod>`}</url>`;
  });
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
  return { path: "sitemap.xml", content };
}
