import { formatDisclosure } from "@mingzhang/core";
import { departmentFolder, departmentPage } from "./department-page.ts";
import type { DepartmentSummary } from "./department-summary.ts";
import { byYear, indexPage } from "./index-page.ts";
import { siteTitle } from "./page.ts";
import type { PublishedDepartment, SiteFile, SiteSetting } from "./published-department.ts";
import { folderOf, officialLocale, siteLanguages, siteLocales } from "./site-language.ts";
import { sitemap } from "./sitemap.ts";
import { tableFiles } from "./table-files.ts";
import { yearData } from "./year-data.ts";

/** One department's pages and data. */
export function departmentPages(published: PublishedDepartment, setting: SiteSetting): readonly SiteFile[] {
  const { disclosure } = published;
  const data = `${departmentFolder(disclosure)}data/`;
  return [
    ...siteLocales.map((locale) => departmentPage(published, locale, setting)),
    { path: `${data}disclosure.json`, content: `${JSON.stringify(formatDisclosure(disclosure), null, 2)}\n` },
    ...tableFiles(disclosure, officialLocale).map(({ name, rows }) => ({ path: data + name, content: rows() })),
  ];
}

/** What the departments share: the index in every language, the data of each year, and the sitemap. */
export function indexPages(departments: readonly DepartmentSummary[], setting: SiteSetting): readonly SiteFile[] {
  const { baseUrl } = setting;
  return [
    ...siteLocales.map((locale) => indexPage(departments, locale, setting)),
    ...byYear(departments).flatMap(([year, ofYear]) =>
      yearData(
        year,
        ofYear,
        officialLocale.site("year.dataTitle", { title: siteTitle(officialLocale, setting), year: String(year) }),
      ),
    ),
    ...(baseUrl === undefined ? [] : [sitemap(pagesOf(departments), baseUrl)]),
  ];
}

function pagesOf(
  departments: readonly DepartmentSummary[],
): readonly { readonly path: string; readonly day?: string }[] {
  const inOrder = byYear(departments).flatMap(([, ofYear]) => ofYear);
  return siteLanguages.flatMap((language) => [
    { path: `${folderOf(language)}index.html` },
    ...inOrder.map(({ year, code, date }) => ({
      path: `${folderOf(language)}${year}/${code}/index.html`,
      day: date,
    })),
  ]);
}
