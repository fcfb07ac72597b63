import { createHash } from "node:crypto";
import { posix } from "node:path";
import { type Disclosure, parseDisclosure } from "@mingzhang/core";
import { type Changes, referenceData } from "@mingzhang/testing";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { summaryOf } from "./department-summary.ts";
import type { PublishedDepartment, SiteFile, SiteSetting } from "./published-department.ts";
import { departmentPages, indexPages } from "./site.ts";

type Element = DefaultTreeAdapterTypes.Element;

const setting: SiteSetting = { baseUrl: "https://example.gov.cn/budget/" };

function published(changes: Changes = {}): PublishedDepartment {
  const parsed = parseDisclosure(referenceData(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { disclosure } = parsed;
  return { disclosure, files: filesOf(disclosure), manifest: "manifest.json", receipt: "receipt.json" };
}

function filesOf({ department: { code } }: Disclosure): PublishedDepartment["files"] {
  const file = (language: string, format: string) => {
    return { path: `${code}.${language}.${format}`, format, language, bytes: 51_200, sha256: "0".repeat(64) };
  };
  return [file("zh-CN", "pdf"), file("zh-CN", "html"), file("ug-CN", "html"), file("bilingual", "docx")];
}

function siteOf(...departments: readonly PublishedDepartment[]): ReadonlyMap<string, SiteFile> {
  const files = [
    ...departments.flatMap((department) => departmentPages(department, setting)),
    ...indexPages(departments.map(summaryOf), setting),
  ];
  return new Map(files.map((file) => [file.path, file]));
}

function elements(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : []));
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

const words = (element: Element): string =>
  element.childNodes.map((child) => ("tagName" in child ? words(child) : "value" in child ? child.value : "")).join("");

const htmlOf = (site: ReadonlyMap<string, SiteFile>, path: string) => elements(parse(site.get(path)?.content ?? ""));

const other = { "department.code": "301", "department.name": "库尔勒市财政局" };
const site = siteOf(published(), published(other));
const pages = [...site.values()].filter(({ path }) => path.endsWith(".html"));

describe("a site of two departments", () => {
  it("has an index and a page for each department in each language", () => {
    const of = (folder: string) => [
      `${folder}2025/301/index.html`,
      `${folder}2025/korla-government-office/index.html`,
      `${folder}index.html`,
    ];
    expect(pages.map(({ path }) => path).toSorted()).toEqual([...of(""), ...of("ug-CN/")].toSorted());
  });

  it("has no link that leads nowhere", () => {
    const files = new Set([
      ...site.keys(),
      ...["manifest.json", "receipt.json"].map((name) => `files/${name}`),
      ...[published(), published(other)].flatMap((department) => department.files.map(({ path }) => `files/${path}`)),
    ]);
    const broken = pages.flatMap(({ path, content }) =>
      elements(parse(content)).flatMap((element) => {
        const href = attribute(element, "href");
        if (href === undefined || href.startsWith("#")) return [];
        const target = posix.join(posix.dirname(path), decodeURIComponent(href));
        return files.has(target) ? [] : [`${path} → ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("asks for nothing from elsewhere, and runs and styles only what it names by hash", () => {
    for (const { content } of pages) {
      const all = elements(parse(content));
      expect(all.filter((element) => attribute(element, "src") ?? attribute(element, "style"))).toEqual([]);
      const policy = all
        .map((element) => attribute(element, "content"))
        .find((each) => each?.startsWith("default-src 'none'"));
      for (const element of all.filter(({ tagName }) => tagName === "style" || tagName === "script")) {
        const hash = createHash("sha256").update(words(element)).digest("base64");
        expect(policy).toContain(`${element.tagName}-src 'sha256-${hash}'`);
      }
    }
  });

  it("states each figure of a department as it was published", () => {
    const figures = htmlOf(site, "2025/korla-government-office/index.html").filter(({ tagName }) => tagName === "dd");
    expect(figures.map(words)).toEqual(["1,332.40", "1,332.40", "1,115.60", "216.80", "2.40", "91.54"]);
  });

  it("lists where the money goes from the largest share, and adds departments up", () => {
    const rows = (path: string) =>
      htmlOf(site, path)
        .filter((element) => element.tagName === "tr" && attribute(element, "data-search") === undefined)
        .map((row) =>
          elements(row)
            .filter(({ tagName }) => tagName === "th" || tagName === "td")
            .map(words),
        );
    expect(rows("2025/korla-government-office/index.html")).toContainEqual([
      "一般公共服务支出",
      "904.93",
      "67.92%",
      "",
    ]);
    const ofCity = rows("index.html").filter(([, amount]) => amount?.includes("."));
    expect(ofCity[0]).toEqual(["一般公共服务支出", "1,809.86", "67.92%", ""]);
  });

  it("sets what nobody has translated apart as Chinese", () => {
    const names = htmlOf(site, "ug-CN/index.html").filter((element) => attribute(element, "href")?.startsWith("2025/"));
    expect(names.map(words)).toEqual(["库尔勒市财政局", "كورلا شەھەرلىك خەلق ھۆكۈمىتى ئىشخانىسى"]);
    const [inner] = names.flatMap(elements);
    expect([inner && words(inner), inner && attribute(inner, "lang")]).toEqual(["库尔勒市财政局", "zh-CN"]);
  });

  it("gives the data of a year a line for each item and kind of expenditure", () => {
    const lines = site.get("data/2025/expenditure.csv")?.content.split("\r\n") ?? [];
    expect(lines[0]).toBe("\ufeffyear,department_code,department,function_code,function,kind,amount");
    expect(lines).toContain("2025,301,库尔勒市财政局,2060404,科技成果转化与扩散,project,150.00");
    expect(lines.filter((line) => line.includes(",201,"))).toEqual([]);
  });

  it("is described for programs by the columns that its files have", () => {
    const { resources } = JSON.parse(site.get("data/2025/datapackage.json")?.content ?? "") as {
      resources: readonly { path: string; schema: { fields: readonly { name: string }[] } }[];
    };
    for (const { path, schema } of resources) {
      const [head] = site.get(`data/2025/${path}`)?.content.split("\r\n") ?? [];
      expect(head).toBe(`\ufeff${schema.fields.map(({ name }) => name).join(",")}`);
    }
  });

  it("has a sitemap of every page", () => {
    const addresses = [...(site.get("sitemap.xml")?.content ?? "").matchAll(/<loc>([^<]*)</g)].map(
      ([, address]) => address,
    );
    expect(addresses).toHaveLength(pages.length);
    expect(addresses).toContain("https://example.gov.cn/budget/ug-CN/2025/301/");
  });

  it("is the same in whichever order its departments come", () => {
    const turned = siteOf(published(other), published());
    expect([...turned.values()].toSorted(byPath)).toEqual([...site.values()].toSorted(byPath));
  });
});

const byPath = (one: SiteFile, two: SiteFile) => (one.path < two.path ? -1 : 1);

it("gives no program a formula, and leaves negative amounts numbers", () => {
  const name = '=HYPERLINK("x")';
  const cut = siteOf(
    published({ "department.name": name, "forms.expenditureOverview.main.rows.2.amounts.basic": "-1.00" }),
  );
  const lines = cut.get("data/2025/expenditure.csv")?.content.split("\r\n") ?? [];
  expect(lines.filter((line) => line.includes("HYPERLINK")).every((line) => line.includes(`'=HYPERLINK`))).toBe(true);
  expect(lines.some((line) => line.endsWith(",basic,-1.00"))).toBe(true);
});

it("keeps a name that means something to a browser a name", () => {
  const shown = siteOf(published({ "department.name": "<script>alert(1)</script>" }));
  expect(
    htmlOf(shown, "2025/korla-government-office/index.html").filter(({ tagName }) => tagName === "script"),
  ).toEqual([]);
});
