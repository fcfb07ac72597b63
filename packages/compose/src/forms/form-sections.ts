import { type Form, type FormId, forms, isBlank } from "@mingzhang/core";
import type { Section, Table } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { text, texts } from "../say.ts";
import { formColumns } from "./form-columns.ts";
import { formHead } from "./form-head.ts";
import { formRows } from "./form-rows.ts";
import { type FormWords, formWords } from "./form-words.ts";

/** 第二部分 部门预算公开表: every form, filled or empty, each on pages of its own. */
export function formSections(composer: Composer): readonly Section[] {
  return forms.map((form, index): Section => {
    const words = formWords(composer.locale, form.id);
    const table = formTable(composer, form, form.id, words);
    const part = composer.heading(1, "part-2", composer.say("tables.part"));
    return {
      id: `form-${form.number}`,
      title: `${table.caption?.number} ${words.title}`,
      layout: form.layout,
      blocks: index === 0 ? [part, table] : [table],
    };
  });
}

function formTable(composer: Composer, form: Form, id: FormId, words: FormWords): Table {
  const { disclosure, locale, catalogue } = composer;
  const panelData = (panel: string) => composer.panel(id, panel);
  const rowKeys = (panel: string) => composer.rowKeys(id, panel);
  const empty = form.mayBeEmpty && form.panels.every((panel) => isBlank(panelData(panel.id)));
  const values = { year: String(disclosure.year), department: disclosure.department.name };
  const categoryLabel = (code: string) => locale.form("category", { code, name: composer.officialName(code) ?? code });
  const body = empty ? [] : formRows({ form, words, catalogue, panelData, rowKeys, categoryLabel });
  return {
    kind: "table",
    id,
    caption: { level: 2, number: locale.form("number", { number: String(form.number) }), title: words.title },
    banner: { start: texts(locale.form("compiledBy", values)), end: [text(locale.form("unit"))] },
    columns: formColumns(form, words, body, locale.dir),
    head: formHead(form, words),
    body,
    ...(empty ? { note: texts(locale.form(`${id}.emptyNote`, values)) } : {}),
  };
}
