import { amount } from "@mingzhang/core";
import type { MadePart } from "./made-documents.test-support.ts";

/** The sentences first and the tables behind them, without numbers, in yuan. */
export function tablesLastInYuan(parts: readonly MadePart[]): readonly MadePart[] {
  const begin = parts.findIndex((part) => typeof part === "string" && part.startsWith("第二部分"));
  const end = parts.findIndex((part) => typeof part === "string" && part.startsWith("第三部分"));
  const inYuan = (text: string) =>
    /^-?[\d,]+\.\d\d$/.test(text)
      ? amount(text.replaceAll(",", ""))
          .times(10_000)
          .toFixed(2)
          .replace(/\B(?=(\d{3})+\.)/g, ",")
      : text;
  const tables = parts.slice(begin + 1, end).flatMap((part): readonly MadePart[] => {
    if (typeof part !== "string") {
      const rows = (of: typeof part.body) =>
        of.map((cells) => cells.map((cell) => ({ ...cell, text: inYuan(cell.text) })));
      return [{ ...part, body: rows(part.body) }];
    }
    if (/^表\d+$/.test(part)) return [];
    return [part.endsWith("表") ? `2025年${part}` : part.replace("单位：万元", "单位：元")];
  });
  return [...parts.slice(0, begin), ...parts.slice(end), "附件：2025年部门预算公开表", ...tables];
}

/** One column of whole codes in place of three, and only the tables that another region publishes. */
export function oneCodeColumn(parts: readonly MadePart[]): readonly MadePart[] {
  const left = /上年结转|国有资本经营预算支出|一般公共预算项目支出/;
  let isLeft = false;
  return parts.flatMap((part): readonly MadePart[] => {
    if (typeof part === "string") {
      if (/表$|^第.部分/.test(part) && part.length < 40) isLeft = left.test(part);
      return isLeft ? [] : [part];
    }
    if (isLeft) return [];
    const leaf = part.head.flat().filter(({ text }) => /^[类款项]$/.test(text)).length;
    return [leaf === 3 ? withWholeCodes(part) : part];
  });
}

function withWholeCodes({ columns, head, body }: Exclude<MadePart, string>): MadePart {
  const rows = head
    .map((cells) => cells.filter(({ text }) => !/^[类款项]$/.test(text)))
    .map((cells) =>
      cells.map((cell) =>
        cell.text.endsWith("科目编码") ? { ...cell, text: "科目编码", columnSpan: 1, rowSpan: cell.rowSpan + 1 } : cell,
      ),
    )
    // The row of ※ and numbers has three marks for the codes.
    .map((cells) => (cells[0]?.text === "※" ? cells.slice(2) : cells))
    .map((cells) => cells.map((cell) => (cell.text === "科目" ? { ...cell, columnSpan: cell.columnSpan - 2 } : cell)));
  const coded = body.map((cells) => {
    const [category, section, item, ...rest] = cells;
    const code = [category, section, item].map((cell) => cell?.text ?? "").join("");
    return [{ text: code, columnSpan: 1, rowSpan: 1 }, ...rest];
  });
  return { columns: columns - 2, head: rows, body: coded };
}
