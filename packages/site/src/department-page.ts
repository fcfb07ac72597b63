import { type Amount, cell, type Disclosure, panelOf, totalKey } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import { categoriesOf } from "./department-summary.ts";
import { figure } from "./figure.ts";
import { officialName } from "./official-name.ts";
import { page } from "./page.ts";
import type { PublishedDepartment, PublishedFile, SiteFile, SiteSetting } from "./published-department.ts";
import { region } from "./region.ts";
import { shareBars } from "./share-bars.ts";
import { folderOf, siteLanguages, toRoot } from "./site-language.ts";
import { tableFiles } from "./table-files.ts";

/** The address of a department for as long as the site stands; no title or file name may change it. */
export function departmentFolder({ year, department }: Pick<Disclosure, "year" | "department">): string {
  return `${year}/${department.code}/`;
}

/** A department's page in one language. */
export function departmentPage(published: PublishedDepartment, locale: Locale, setting: SiteSetting): SiteFile {
  const { disclosure } = published;
  const path = `${departmentFolder(disclosure)}index.html`;
  const say = locale.site;
  const name = nameIn(disclosure, locale);
  const values = { department: name, year: String(disclosure.year) };
  return page(
    {
      path,
      title: say("department.title", values),
      description: say("department.description", values),
      main: [
        element("h1", {}, text(say("department.title", values))),
        element(
          "p",
          { class: "quiet" },
          text(say("department.published", { date: dateIn(disclosure.signature.date, locale) })),
        ),
        ...read(published, path, locale),
        section("figures", say("department.figures"), keyFigures(disclosure, locale)),
        section("where", say("department.where"), whereItGoes(disclosure, locale)),
        section(
          "documents",
          say("department.documents"),
          documents(published.files, path, locale),
          proof(published, path, locale),
        ),
        section("data", say("department.data"), openData(disclosure, locale)),
      ],
    },
    locale,
    setting,
  );
}

function section(id: string, title: string, ...content: readonly Markup[]): Markup {
  return element("section", { "aria-labelledby": id }, element("h2", { id }, text(title)), ...content);
}

/** As a plain word, for titles: the translated name, else the Chinese one. */
function nameIn({ department, translations }: Disclosure, { language }: Locale): string {
  return translations?.[language]?.find(({ source }) => source === department.name)?.target ?? department.name;
}

function dateIn(isoDay: string, locale: Locale): string {
  const [year = "", month = "", day = ""] = isoDay.split("-").map((part) => String(Number(part)));
  return locale.document("date", { year, month, day });
}

/** The whole document as a web page, in this language or else in the official one. */
function read({ files }: PublishedDepartment, path: string, locale: Locale): readonly Markup[] {
  const pages = files.filter(({ format }) => format === "html");
  const found = [locale.language, siteLanguages[0]].flatMap(
    (wanted) => pages.find(({ language }) => language === wanted) ?? [],
  );
  return found.slice(0, 1).map((file) => {
    const href = addressOf(file.path, path, locale);
    return element("p", {}, element("a", { href, hreflang: file.language }, text(locale.site("department.read"))));
  });
}

function addressOf(file: string, path: string, { language }: Locale): string {
  return `${toRoot(folderOf(language) + path)}files/${file.split("/").map(encodeURIComponent).join("/")}`;
}

function keyFigures(disclosure: Disclosure, locale: Locale): Markup {
  const say = locale.site;
  const total = (form: "expenditureOverview" | "revenueOverview" | "threePublic", column: string) =>
    cell(panelOf(disclosure, form), totalKey, column);
  const figures: readonly (readonly [string, Amount | undefined])[] = [
    [say("figure.revenue"), total("revenueOverview", "total")],
    [say("figure.expenditure"), total("expenditureOverview", "total")],
    [say("figure.basic"), total("expenditureOverview", "basic")],
    [say("figure.project"), total("expenditureOverview", "project")],
    [say("figure.threePublic"), total("threePublic", "total")],
    [say("figure.agencyOperating"), disclosure.otherMatters.agencyOperating?.amount],
  ];
  return element(
    "dl",
    {},
    ...figures.map(([label, amount]) =>
      element(
        "div",
        {},
        element("dt", {}, text(label)),
        element("dd", {}, amount === undefined ? text(say("figure.none")) : figure(amount)),
      ),
    ),
  );
}

function whereItGoes(disclosure: Disclosure, locale: Locale): Markup {
  const whole = cell(panelOf(disclosure, "expenditureOverview"), totalKey, "total");
  const bars = categoriesOf(disclosure).map(({ code, name, amount }) => {
    return { label: officialName(code, name, disclosure.year, locale), amount };
  });
  if (whole === undefined || bars.length === 0) return element("p", {}, text(locale.site("department.nothing")));
  const table = shareBars(bars, whole, locale.site("column.function"), locale);
  return region("where", table);
}

function documents(files: readonly PublishedFile[], path: string, locale: Locale): Markup {
  const say = locale.site;
  const titles = [say("column.document"), say("column.language"), say("column.size"), say("column.sha256")];
  const rows = files.map((file) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, downloadLink(file, path, locale)),
      element("td", {}, text(editionName(file, locale))),
      element("td", { class: "figure" }, element("bdi", {}, text(say("kilobytes", { size: kilobytes(file.bytes) })))),
      element("td", {}, element("code", { dir: "ltr" }, text(file.sha256))),
    ),
  );
  const heads = titles.map((title, index) =>
    element("th", { scope: "col", class: index === 2 ? "figure" : undefined }, text(title)),
  );
  return region(
    "documents",
    element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows)),
  );
}

/** How a reader finds out whether a file is the one that was published. */
function proof({ manifest, receipt }: PublishedDepartment, path: string, locale: Locale): Markup {
  const say = locale.site;
  const link = (file: string, words: string) =>
    element("span", {}, text(" "), element("a", { href: addressOf(file, path, locale) }, text(words)));
  return element(
    "p",
    { class: "quiet" },
    text(say("proof.why")),
    link(manifest, say("proof.manifest")),
    ...(receipt === undefined ? [] : [link(receipt, say("proof.receipt"))]),
  );
}

function downloadLink(file: PublishedFile, path: string, locale: Locale): Markup {
  const hreflang = file.language === "bilingual" ? undefined : file.language;
  const { formats } = locale.words.site;
  const words = formats[file.format as keyof typeof formats] ?? file.format;
  const label = locale.site("department.download", { format: words, language: editionName(file, locale) });
  return element("a", { href: addressOf(file.path, path, locale), hreflang, "aria-label": label }, text(words));
}

function editionName({ language }: PublishedFile, locale: Locale): string {
  const { editions } = locale.words.site;
  return editions[language as keyof typeof editions] ?? language;
}

function kilobytes(bytes: number): string {
  return String(Math.max(1, Math.round(bytes / 1024)));
}

function openData(disclosure: Disclosure, locale: Locale): Markup {
  const folder = `${toRoot(folderOf(locale.language) + departmentFolder(disclosure))}${departmentFolder(disclosure)}data/`;
  const say = locale.site;
  const whole = element("li", {}, element("a", { href: `${folder}disclosure.json` }, text(say("department.json"))));
  const tables = tableFiles(disclosure, locale).map(({ name, title }) =>
    element("li", {}, element("a", { href: folder + name }, text(say("department.csv", { table: title })))),
  );
  return element("ul", {}, whole, ...tables);
}
