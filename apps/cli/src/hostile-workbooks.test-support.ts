import { strToU8, zipSync } from "fflate";
import { encrypted, lying } from "./hostile-containers.test-support.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
const mebibyte = 1024 * 1024;

interface Made {
  /** What stands within `<worksheet>`. */
  readonly content: string;
  readonly name?: string;
  readonly prologue?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
  readonly sheets?: readonly string[];
  /** What stands within `<workbook>` before the sheets. */
  readonly properties?: string;
  /** Relationships of the workbook besides its sheets. */
  readonly linked?: readonly (readonly [type: string, target: string])[];
}

function workbook({
  content,
  name = "表6",
  prologue = "",
  more = {},
  sheets = [name],
  properties = "",
  linked = [],
}: Made): Uint8Array {
  const relationship = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${links}/${type}" Target="${target}"/>`;
  const list = (each: string) => strToU8(`<Relationships xmlns="${packageLinks}">${each}</Relationships>`);
  return zipSync({
    "_rels/.rels": list(relationship(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${links}">${properties}<sheets>${sheets
        .map((each, index) => `<sheet name="${each}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": list(
      [...sheets.map(() => ["worksheet", "s.xml"] as const), ...linked]
        .map(([type, target], index) => relationship(index + 1, type, target))
        .join(""),
    ),
    "xl/s.xml": strToU8(`${prologue}<worksheet xmlns="${main}">${content}</worksheet>`),
    ...more,
  });
}

const inline = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join("")}</row>`;
/** 表6 with a cell of its body as given. */
const table = (cell: string) =>
  `<sheetData>${row(1, inline("A1", "2025年一般公共预算基本支出情况表"))}${row(2, inline("A2", "单位：万元"))}${row(
    3,
    ...["科目编码", "科目名称", "合计", "人员经费", "公用经费"].map((text, index) =>
      inline(`${"ABCDE"[index]}3`, text),
    ),
  )}${row(4, inline("A4", "30101"), inline("B4", "基本工资"), cell)}</sheetData>`;

/** Each file by its name, with the beginning of what is said of it. The names tell nothing to the program. */
export const hostileWorkbooks: readonly (readonly [name: string, bytes: () => Uint8Array, said: RegExp])[] = [
  ["bomb.xlsx", () => workbook({ content: table(" ".repeat(40 * mebibyte)) }), /解压后会膨胀 300 倍以上/],
  [
    "parts.xlsx",
    () =>
      workbook({
        content: table(""),
        more: Object.fromEntries(Array.from({ length: 4001 }, (_, index) => [`x/${index}`, strToU8("x")])),
      }),
    /组成部分超过 4000 个/,
  ],
  [
    "entities.xlsx",
    () =>
      workbook({
        content: "&b;",
        prologue: `<!DOCTYPE worksheet [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]>`,
      }),
    /文档类型声明/,
  ],
  ["nested.xlsx", () => zipSync({ "inner.zip": zipSync({ "inner.zip": new Uint8Array(1000) }) }), /这是压缩包/],
  ["truncated.xlsx", () => workbook({ content: table("") }).slice(0, 700), /文件已损坏或没有传完整/],
  [
    "broken.xls",
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    /文件已损坏或没有保存完整/,
  ],
  ["page.xls", () => strToU8("<html><table><tr><td>79.18</td></tr></table></html>"), /这是网页/],
  ["document.xlsx", () => strToU8("%PDF-1.7\n"), /这是 PDF 文件/],
  ["empty.csv", () => new Uint8Array(), /文件是空的/],
  ["quote.csv", () => strToU8('一般公共预算基本支出情况表\n"30101,基本工资,1\n'), /双引号没有配对/],
  [
    "cells.xlsx",
    () =>
      workbook({
        content: `<sheetData>${Array.from({ length: 5001 }, (_, index) => `<row r="${index + 1}">${"<c><v>1</v></c>".repeat(100)}</row>`).join("")}</sheetData>`,
      }),
    /单元格超过 500000 个/,
  ],
  [
    "merge.xlsx",
    () =>
      workbook({
        content: `${table(inline("C4", "七十九"))}<mergeCells><mergeCell ref="G1:XFD1048576"/></mergeCells>`,
      }),
    /C4：“七十九”不是金额/,
  ],
  ["twice.xlsx", () => workbook({ content: table(""), sheets: ["表6", "表6"] }), /有两张工作表都名为“表6”/],
  ["prototype.xlsx", () => workbook({ content: "<sheetData/>", name: "__proto__" }), /工作表“__proto__”/],
  [
    "uncalculated.xlsx",
    () => workbook({ content: table('<c r="C4"><f>SUM(D4:E4)</f></c>') }),
    /单元格 C4：公式 =SUM\(D4:E4\) 还没有计算结果/,
  ],
  [
    "error.xlsx",
    () => workbook({ content: table('<c r="C4" t="e"><v>#REF!</v></c>') }),
    /单元格 C4：单元格里是错误值 #REF!/,
  ],
  [
    "outside.xlsx",
    () => workbook({ content: table(""), more: { "../../escape.xml": strToU8("x") } }),
    /越出文件夹的路径/,
  ],
  ["password.xlsx", encrypted, /设有打开密码/],
  ["smaller.xlsx", () => lying(workbook({ content: table("") }), 1), /文件已损坏或没有传完整/],
  ["larger.xlsx", () => lying(workbook({ content: table("") }), 0x7fffffff), /解压后超过/],
  [
    "linked.xlsx",
    () =>
      workbook({
        content: table('<c r="C4"><f>[1]表6!C4</f></c>'),
        more: { "xl/externalLinks/externalLink1.xml": strToU8(`<externalLink xmlns="${main}"/>`) },
        linked: [["externalLink", "externalLinks/externalLink1.xml"]],
      }),
    /公式引用了其他文件（1 个）/,
  ],
  [
    "macros.xlsm",
    () => workbook({ content: table(inline("C4", "七十九")), more: { "xl/vbaProject.bin": new Uint8Array(600) } }),
    /文件带有宏/,
  ],
  [
    "since-1904.xlsx",
    () =>
      workbook({
        content: table('<c r="C4" s="1"><v>0</v></c>'),
        properties: '<workbookPr date1904="1"/>',
        more: {
          "xl/styles.xml": strToU8(
            `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
          ),
        },
        linked: [["styles", "styles.xml"]],
      }),
    /1904-01-01/,
  ],
];
