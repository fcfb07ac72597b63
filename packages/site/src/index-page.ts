import { type Amount, type Percent, share, sum } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import type { DepartmentSummary } from "./department-summary.ts";
import { figureCell } from "./figure.ts";
import { listedName, officialName } from "./official-name.ts";
import { page, siteTitle } from "./page.ts";
import type { SiteFile, SiteSetting } from "./published-department.ts";
import { region } from "./region.ts";
import { type Bar, drawnBar, shareBars } from "./share-bars.ts";
import { siteLanguages } from "./site-language.ts";
import { yearFolder } from "./year-data.ts";

/** The index in one language: every year, the newest first, with its departments and where their money goes. */
export function indexPage(departments: readonly DepartmentSummary[], locale: Locale, setting: SiteSetting): SiteFile {
  const title = siteTitle(locale, setting);
  return page(
    {
      path: "index.html",
      description: locale.site("description", { title }),
      main: [
        element("h1", {}, text(title)),
        searchForm(locale),
        ...byYear(departments).map(([year, ofYear]) => yearSection(year, ofYear, locale)),
      ],
      search: true,
    },
    locale,
    setting,
  );
}

/** The years, the newest first, each with its departments in the order of their codes. */
export function byYear(
  departments: readonly DepartmentSummary[],
): readonly (readonly [number, readonly DepartmentSummary[]])[] {
  const years = [...new Set(departments.map(({ year }) => year))].toSorted((one, other) => other - one);
  return years.map((year) => [
    year,
    departments
      .filter((department) => department.year === year)
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  ]);
}

/** Hidden until the script shows it: without a script there is nothing that could search. */
function searchForm({ site: say }: Locale): Markup {
  return element(
    "form",
    { class: "search", role: "search", hidden: "" },
    element("label", { for: "search" }, text(say("search.label"))),
    element("input", { id: "search", type: "search", autocomplete: "off", spellcheck: "false" }),
    element("output", { for: "search", "data-words": say("search.found", { count: "#" }) }),
  );
}

function yearSection(year: number, departments: readonly DepartmentSummary[], locale: Locale): Markup {
  const say = locale.site;
  const values = { year: String(year), count: String(departments.length) };
  const id = `year-${year}`;
  return element(
    "section",
    { class: "year", "aria-labelledby": id },
    element("h2", { id }, text(say("year.title", values))),
    element("p", { class: "quiet" }, text(say("year.count", values))),
    region(id, departmentTable(departments, locale)),
    element("h3", { id: `${id}-where` }, text(say("year.where"))),
    element("p", { class: "quiet" }, text(say("year.sumOfDepartments"))),
    region(`${id}-where`, whereItGoes(year, departments, locale)),
    element(
      "p",
      {},
      text(say("year.data")),
      ...["expenditure.csv", "revenue.csv", "datapackage.json"].map((name) => {
        const up = locale.language === siteLanguages[0] ? "" : "../";
        return element(
          "span",
          {},
          text(" "),
          element("a", { href: `${up}${yearFolder(year)}${name}` }, element("bdi", {}, text(name))),
        );
      }),
    ),
  );
}

function departmentTable(departments: readonly DepartmentSummary[], locale: Locale): Markup {
  const say = locale.site;
  const amounts = departments.flatMap(({ expenditure }) => expenditure ?? []);
  const most = amounts.reduce<Amount | undefined>(
    (high, each) => (high?.greaterThanOrEqualTo(each) ? high : each),
    undefined,
  );
  return element(
    "table",
    { class: "bars" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, text(say("column.department"))),
        element("th", { scope: "col", class: "figure" }, text(say("column.expenditure"))),
        element("td", {}),
      ),
    ),
    element("tbody", {}, ...departments.map((department) => departmentRow(department, most, locale))),
  );
}

function departmentRow(department: DepartmentSummary, most: Amount | undefined, locale: Locale): Markup {
  const { code, name, names, year, expenditure } = department;
  const own = locale.language === siteLanguages[0] ? name : names[locale.language];
  const words = own === undefined ? element("span", { lang: siteLanguages[0], dir: "ltr" }, text(name)) : text(own);
  const percent: Percent | undefined =
    expenditure === undefined || most === undefined ? undefined : share(expenditure, most);
  const found = [name, own ?? "", code].join(" ").normalize("NFKC").toLowerCase();
  return element(
    "tr",
    { "data-search": found },
    element("th", { scope: "row" }, element("a", { href: `${year}/${code}/index.html` }, words)),
    figureCell(expenditure),
    element(
      "td",
      { class: "bar" },
      percent === undefined || percent.isNegative() ? text("") : drawnBar(percent, locale),
    ),
  );
}

function whereItGoes(year: number, departments: readonly DepartmentSummary[], locale: Locale): Markup {
  const amounts = new Map<string, Amount[]>();
  for (const { code, amount } of departments.flatMap(({ categories }) => categories)) {
    amounts.set(code, [...(amounts.get(code) ?? []), amount]);
  }
  const bars = [...amounts].map(([code, each]): Bar => {
    return { label: officialName(code, listedName(code, year), year, locale), amount: sum(each) };
  });
  return shareBars(bars, sum(bars.map(({ amount }) => amount)), locale.site("column.function"), locale);
}
