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
    } else if (comparable(filed) !== comparable(name)) {
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
  { catalogue }: RuleContext,
  path: string,
  { code, name }: { readonly code: string; readonly name: string },
): readonly Fault[] {
  const official = catalogue.functional.find(code);
  if (official === undefined || [official.name, ...official.aliases].map(comparable).includes(comparable(name))) {
    return [];
  }
  const places = [{ fact: `${path}.name` }];
  return [{ variant: "official-name", places, expected: official.name, actual: name, atMost: "warning" }];
}

/** （） and () make no other name. */
function comparable(name: string): string {
  return name.normalize("NFKC");
}
