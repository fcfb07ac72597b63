import type { Translation } from "@mingzhang/core";
import { cellAddress } from "@mingzhang/spreadsheet";
import { fieldAt } from "../../layout/field.ts";
import { blockMark, firstColumn } from "../marks.ts";
import { inputs } from "./looks.ts";
import type { WriterSetting } from "./setting.ts";
import { type SheetPen } from "./sheet-pen.ts";
import { choiceWords, validationOf } from "./validation.ts";
import { writeText } from "./write-value.ts";

/** Translations of names and lines, which have no column of their own beside the Chinese. */
export const translationsBlock = "translations";

export const translationColumns = ["language", "source", "target", "status"] as const;

const widths = [10, 50, 50, 10];
const free = 60;

export function writeTranslations(
  pen: SheetPen,
  others: readonly (readonly [string, Translation])[],
  setting: WriterSetting,
): void {
  const { words, languages } = setting;
  pen.keys(`${blockMark}${translationsBlock}`, translationColumns);
  const head = pen.nextShown(24);
  translationColumns.forEach((column, index) => {
    pen.widen(firstColumn + index, widths[index] ?? 10);
    pen.write(head.getCell(firstColumn + index), words.translations[column], "head");
  });
  const first = pen.nextNumber;
  const last = first + others.length + free - 1;
  for (let row = first; row <= last; row += 1) {
    const [language, source, target, status] = translationColumns.map((_, index) =>
      pen.sheet.getCell(row, firstColumn + index),
    );
    if (language === undefined || source === undefined || target === undefined || status === undefined) continue;
    language.style = inputs.choice;
    source.style = inputs.text;
    target.style = inputs.rightToLeft;
    status.style = inputs.choice;
    const [tag, translation] = others[row - first] ?? [];
    if (tag === undefined || translation === undefined) continue;
    writeText(language, tag);
    writeText(source, translation.source);
    writeText(target, translation.target);
    writeText(status, choiceWords(words)[translation.status] ?? "");
  }
  const range = (column: number) => `${cellAddress(column, first)}:${cellAddress(column, last)}`;
  pen.validate(range(firstColumn), {
    type: "list",
    allowBlank: true,
    formulae: [`"${languages.join(",")}"`],
    showInputMessage: true,
    prompt: words.prompt.language,
  });
  const rule = validationOf("", fieldAt("translations.ug-CN.*.status").kind, setting);
  if (rule !== undefined) pen.validate(range(firstColumn + 3), { ...rule, prompt: words.prompt.status });
}
