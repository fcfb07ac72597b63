import {
  type Amount,
  amount,
  type Catalogue,
  type Disclosure,
  levelOf,
  plain,
  revenueSources,
  sum,
} from "@mingzhang/core";
import { carryOver } from "../template/carry-over.ts";
import { type Draft, listAt, valueAt } from "../template/draft.ts";

const groups = ["expenditure", "generalPublic", "threePublic"] as const;
const lists = [
  ["items", "generalPublicExpenditure"],
  ["governmentFunds", "governmentFunds"],
  ["stateCapital", "stateCapital"],
] as const;

/** An item as the comparisons list it. */
type Item = Draft & { readonly code: string };

/**
 * Last year's figures, wherever the data has none of its own: those that were published, and 0.00 where nothing was. What
 * the department states itself stands, and the rules say where it is not what was published.
 */
export function fillComparisons(
  draft: Draft,
  previous: Disclosure,
  catalogue: Catalogue,
  successors: ReadonlyMap<string, string>,
): Draft {
  const last = carryOver(previous)["comparisons"] as Draft;
  const own = (path: string) => valueAt(draft, `comparisons.${path}`) as Draft | undefined;
  const sources = revenueSources.filter(
    (source) => valueAt(draft, `forms.revenueOverview.main.total.${source}`) !== undefined,
  );
  const none = Object.fromEntries(sources.map((source) => [source, { previous: "0.00" }]));
  return {
    ...draft,
    comparisons: {
      ...(draft["comparisons"] as Draft | undefined),
      revenue: { ...none, ...(last["revenue"] as Draft), ...own("revenue") },
      ...Object.fromEntries(groups.map((group) => [group, { ...(last[group] as Draft), ...own(group) }])),
      ...Object.fromEntries(
        lists.map(([list, form]) => {
          const published = renamed(listAt(last, list) as readonly Item[], catalogue, successors);
          return [
            list,
            merge(listAt(draft, `comparisons.${list}`) as readonly Item[], published, itemsOf(draft, form)),
          ];
        }),
      ),
    },
  };
}

/** This year's items in the order of their form, and after them those that ended with last year. */
function merge(own: readonly Item[], published: readonly Item[], current: readonly Item[]): readonly Item[] {
  const known = new Map(own.map((item) => [item.code, item]));
  const before = new Map(published.map((item) => [item.code, item]));
  const listed = current.map(
    (item) => known.get(item.code) ?? { ...item, previous: before.get(item.code)?.["previous"] ?? "0.00" },
  );
  const codes = new Set(current.map(({ code }) => code));
  const ended = [...own, ...published.filter(({ code }) => !known.has(code))].filter(({ code }) => !codes.has(code));
  const all = [...listed, ...ended];
  // A department that has its own list keeps its order.
  return own.length === 0 ? all : [...own, ...all.filter(({ code }) => !known.has(code))];
}

function itemsOf(draft: Draft, form: string): readonly Item[] {
  return (listAt(draft, `forms.${form}.main.rows`) as readonly Item[]).flatMap(({ code, name }) =>
    levelOf(code) === "item" ? [{ code, name }] : [],
  );
}

/** Last year's items under the codes and the names that this year has for them; those that became one are added. */
function renamed(
  items: readonly Item[],
  { functional }: Catalogue,
  successors: ReadonlyMap<string, string>,
): readonly Item[] {
  const amounts = new Map<string, Amount>();
  const byCode = new Map<string, Item>();
  for (const item of items) {
    const code = successors.get(item.code) ?? item.code;
    const own = amount(String(item["previous"]));
    const total = sum([amounts.get(code) ?? own, ...(amounts.has(code) ? [own] : [])]);
    amounts.set(code, total);
    byCode.set(code, { ...item, code, name: functional.find(code)?.name ?? item["name"], previous: plain(total) });
  }
  return [...byCode.values()];
}
