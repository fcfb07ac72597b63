import { formWords } from "@mingzhang/compose";
import {
  type Column,
  columnKeys,
  type Form,
  type FormId,
  type FormPlace,
  forms,
  type Panel,
  panelOf,
  type Row,
  rowKey,
  totalKey,
} from "@mingzhang/core";
import type { Setting } from "./setting.ts";
import { shortened } from "./shortened.ts";

/** A form's place in parts, since a list of places need not say the same part again and again. */
export interface CellWords {
  readonly form: string;
  readonly row?: string;
  /** Absent where the panel has one column alone, whose heading says nothing. */
  readonly column?: string;
}

/** @throws {RangeError} when there is no such form */
export function cellWords({ form: id, row, column }: FormPlace, setting: Setting): CellWords {
  const { locale } = setting;
  const form: Form | undefined = forms.find((each) => each.id === id);
  if (form === undefined) throw new RangeError(`no form ${id}`);
  const words = formWords(locale, form.id as FormId);
  const panel = form.panels.find((each) => column !== undefined && columnKeys(each.columns).includes(column));
  const title = locale.report("place.form", { number: String(form.number), title: words.title });
  const said = column === undefined || (panel && columnKeys(panel.columns).length === 1 && row !== undefined);
  return {
    form: title,
    ...(row === undefined ? {} : { row: rowWords(form, panel ?? form.panels[0], row, setting) }),
    ...(said ? {} : { column: columnWords(form, column, setting) }),
  };
}

function rowWords(form: Form, panel: Panel | undefined, key: string, setting: Setting): string {
  const { locale, catalogue, disclosure } = setting;
  if (panel === undefined) return key;
  const words = formWords(locale, form.id as FormId);
  if (key === totalKey) return words.total[panel.id] ?? key;
  const named = (code: string, name = catalogue.functional.find(code)?.name ?? code) =>
    name === code ? code : locale.report("place.coded", { code, name: shortened(name, locale) });
  const row: Row | undefined = panelOf(disclosure, form.id as FormId, panel.id).rows.find(
    (each) => rowKey(each) === key,
  );
  switch (panel.rows.kind) {
    case "items":
      return words.items?.[key] ?? key;
    case "categories":
      return named(key);
    case "functional":
    case "economic":
      return named(key, row !== undefined && "name" in row ? row.name : undefined);
    case "projects":
      return row !== undefined && "unit" in row ? projectWords(row, setting) : key;
    case "named":
      return shortened(key, locale);
  }
}

function projectWords(
  row: {
    readonly unit: string;
    readonly code?: string | undefined;
    readonly name?: string | undefined;
    readonly project?: string | undefined;
  },
  { locale }: Setting,
): string {
  const { code, name = "", project } = row;
  const unit = shortened(row.unit, locale);
  if (project !== undefined) return locale.report("place.unitProject", { unit, project: shortened(project, locale) });
  if (code === undefined) return unit;
  return locale.report("place.unitCoded", { unit, code, name: shortened(name, locale) });
}

/** A heading that stands over several columns is said where its columns could be taken for others. */
function columnWords(form: Form, key: string, { locale }: Setting): string {
  const words = formWords(locale, form.id as FormId);
  const own = words.columns[key] ?? key;
  const alike = form.panels.flatMap((panel) => columnKeys(panel.columns)).filter((each) => words.columns[each] === own);
  if (alike.length === 1) return own;
  const groups = form.panels.flatMap((panel) => groupsOver(panel.columns, key) ?? []);
  return groups.reduceRight(
    (column, group) => locale.report("place.grouped", { group: words.groups?.[group] ?? group, column }),
    own,
  );
}

function groupsOver(columns: readonly Column[], key: string): readonly string[] | undefined {
  for (const column of columns) {
    if (!("group" in column)) {
      if (column.key === key) return [];
      continue;
    }
    const inner = groupsOver(column.columns, key);
    if (inner !== undefined) return [column.group, ...inner];
  }
  return undefined;
}
