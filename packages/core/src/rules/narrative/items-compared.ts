import { comparableName, parentOf } from "../../classification.ts";
import { zero } from "../../money.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import type { RuleContext } from "../../rule-context.ts";
import { itemLists } from "./item-lists.ts";

/** Every item (项) of 表5, 表8 and 表9 is compared with last year under its own code and name, and no item without money in either year is. */
export const itemsCompared: CheckRule = {
  id: "items-compared",
  group: "narrative",
  severity: "error",
  dimension: "granularity",
  basis: "openness-catalogue",
  scope: "every-department",
  *check(context) {
    for (const [list, form] of itemLists) {
      yield* missing(context, list, form);
      yield* listed(context, list, form);
    }
  },
};

type List = (typeof itemLists)[number][0];
type ItemForm = (typeof itemLists)[number][1];

function* missing({ disclosure }: RuleContext, list: List, form: ItemForm): Generator<Fault> {
  const codes = new Set(disclosure.comparisons[list].map(({ code }) => code));
  for (const { code, name, amounts } of disclosure.forms[form].main.rows) {
    const amount = amounts.total ?? zero;
    if (code.length !== 7 || amount.isZero() || codes.has(code)) continue;
    yield {
      variant: "missing",
      places: [{ form, row: code }, { fact: `comparisons.${list}` }],
      values: { name, amount },
    };
  }
}

function* listed(context: RuleContext, list: List, form: ItemForm): Generator<Fault> {
  const { disclosure, figures } = context;
  const names = new Map(disclosure.forms[form].main.rows.map(({ code, name }) => [code, name]));
  for (const [index, item] of disclosure.comparisons[list].entries()) {
    const { code, name, previous } = item;
    const path = `comparisons.${list}.${index}`;
    const filed = names.get(code);
    if (code.length !== 7) {
      yield { variant: "not-item", places: [{ fact: `${path}.code` }] };
    } else if (filed === undefined) {
      yield* misnamed(context, path, item);
    } else if (comparableName(filed) !== comparableName(name)) {
      const places = [{ fact: `${path}.name` }, { form, row: code }];
      yield { variant: "name", places, expected: filed, actual: name };
    }
    if (previous.isZero() && figures.cell(form, code, "total").amount.isZero()) {
      yield { variant: "superfluous", places: [{ fact: path }], atMost: "warning" };
    }
  }
}

/** An item that ended stands in no table; the year's list may still know it, though last year it may have had another name. */
function misnamed(
  { catalogue: { functional } }: RuleContext,
  path: string,
  { code, name }: { readonly code: string; readonly name: string },
): readonly Fault[] {
  const official = functional.find(code);
  const said = (variant: string, field: string, expected: string, actual: string): readonly Fault[] => {
    return [{ variant, places: [{ fact: `${path}.${field}` }], expected, actual, values: { name }, atMost: "warning" }];
  };
  if (official === undefined) {
    const [meant] = functional.findByName(name).filter((entry) => parentOf(entry.code) === parentOf(code));
    return meant === undefined ? [] : said("official-code", "code", meant.code, code);
  }
  const names = [official.name, ...official.aliases].map(comparableName);
  return names.includes(comparableName(name)) ? [] : said("official-name", "name", official.name, name);
}
