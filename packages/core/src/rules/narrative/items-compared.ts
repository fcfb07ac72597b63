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

function* listed({ disclosure, figures }: RuleContext, list: List, form: ItemForm): Generator<Fault> {
  const names = new Map(disclosure.forms[form].main.rows.map(({ code, name }) => [code, name]));
  for (const [index, { code, name, previous }] of disclosure.comparisons[list].entries()) {
    const path = `comparisons.${list}.${index}`;
    const filed = names.get(code);
    if (code.length !== 7) {
      yield { variant: "not-item", places: [{ fact: `${path}.code` }] };
    } else if (filed !== undefined && comparable(filed) !== comparable(name)) {
      const places = [{ fact: `${path}.name` }, { form, row: code }];
      yield { variant: "name", places, expected: filed, actual: name };
    }
    if (previous.isZero() && figures.cell(form, code, "total").amount.isZero()) {
      yield { variant: "superfluous", places: [{ fact: path }], atMost: "warning" };
    }
  }
}

/** （） and () make no other name. */
function comparable(name: string): string {
  return name.normalize("NFKC");
}
