import type {
  ComposedDocument,
  Direction,
  FontRole,
  PageGeometry,
  TextStyle,
  Theme,
  TypeStyle,
} from "@mingzhang/document";
import { layoutStyles } from "./layout-styles.ts";
import type { Markup } from "./markup.ts";

/** The theme as a style sheet: what the page's elements look like, and how they are printed on paper. */
export function styles(theme: Theme, { dir, sections }: ComposedDocument): Markup {
  const others = new Set(sections.flatMap(({ language }) => (language === undefined ? [] : [language.dir])));
  return [
    latinFont(theme),
    variables(theme, ":root", dir),
    ...[...others].map((other) => variables(theme, `section[dir=${other}]`, other)),
    ...Object.entries(theme.text).map(([name, style]) => rule(name as TextStyle, style)),
    layoutStyles,
    printStyles(theme),
  ].join("\n") as Markup;
}

/** Latin letters and digits alone: Chinese quotation marks and dashes must not come from a Latin font. */
function latinFont({ fonts }: Theme): string {
  return `@font-face{font-family:Latin;src:local(${quote(fonts.fang.latin)});unicode-range:U+20-7E}`;
}

function variables({ fonts, table }: Theme, selector: string, dir: Direction): string {
  const families = (Object.keys(fonts) as FontRole[]).map((role) => {
    const { eastAsian, complexScript, fallbacks } = fonts[role];
    const first = dir === "rtl" ? [complexScript, eastAsian] : [eastAsian];
    const last = fallbacks.at(-1) ?? "serif";
    const named = [...first, ...fallbacks.slice(0, -1), ...(dir === "rtl" ? [] : [complexScript])];
    return `--${role}:Latin,${named.map(quote).join(",")},${last};`;
  });
  const { rule, paddingX, paddingY, rowHeight, indent, denseScale } = table;
  const measures = `--rule:${rule}pt;--cell:${paddingY}pt ${paddingX}pt;--row:${rowHeight}pt;--step:${indent}em;--dense:${denseScale};`;
  return `${selector}{${families.join("")}${measures}}`;
}

/** Where the page shows what the theme calls by another name. */
const selectors: Readonly<Partial<Record<TextStyle, string>>> = {
  banner: ".banner td",
  "table-head": "thead tr:not(.banner)>*",
  "table-body": "tbody",
  "table-total": ".total",
};

/** Type sizes follow the reader's own setting: 12 points are what the browser takes for normal. */
function rule(name: TextStyle, { font, size, line, align, indent, before, after }: TypeStyle): string {
  const scale = name.startsWith("table") || name === "banner" ? "--table" : "--prose";
  const indented = name.startsWith("contents") ? "padding-inline-start" : "text-indent";
  const rules = [
    `font-family:var(--${font})`,
    `font-size:calc(${rem(size)}*var(${scale}))`,
    `line-height:${round(line / size)}`,
    `text-align:${align}`,
    `margin-block:${em(before, size)} ${em(after, size)}`,
    ...(indent ? [`${indented}:${indent}em`] : []),
  ];
  return `${selectors[name] ?? `.${name}`}{${rules.join(";")}}`;
}

function printStyles({ pages, text }: Theme): string {
  const number = text["page-number"];
  const font = `font:${number.size}pt/1 var(--${number.font})`;
  return `@page{${paper(pages.normal)};@bottom-center{content:counter(page);${font}}}
@page wide{${paper(pages.wide)}}
@page unnumbered{counter-increment:page 0;@bottom-center{content:none}}`;
}

function paper({ width, height, top, right, bottom, left }: PageGeometry): string {
  return `size:${width}mm ${height}mm;margin:${[top, right, bottom, left].map((side) => `${side}mm`).join(" ")}`;
}

const quote = (name: string) => `"${name}"`;
const round = (ratio: number) => `${Math.round(ratio * 1000) / 1000}`;
const rem = (points: number) => `${round(points / 12)}rem`;
const em = (points: number | undefined, size: number) => (points ? `${round(points / size)}em` : "0");
