import { type Amount, sum } from "../../money.ts";
import { type TextPlace, textPlace } from "../../place.ts";
import { readAmounts } from "../../prose/read-amounts.ts";
import { readClauses } from "../../prose/read-clauses.ts";
import type { Figure } from "../../relation.ts";
import type { CheckRule } from "../../rule.ts";
import type { RuleContext } from "../../rule-context.ts";
import { type MatchedProject, matchProjects } from "../performance/matched-projects.ts";
import { equipmentWords, purchaseWords, serviceWords } from "./equipment-words.ts";

/** 表7: a project that buys equipment has money in 310 or 309 (资本性支出), and not all of it in 302 (商品和服务支出). */
export const equipmentIsCapital: CheckRule = {
  id: "equipment-is-capital",
  group: "other-matters",
  // Cheap things may be bought as office supplies.
  severity: "warning",
  dimension: "truthfulness",
  basis: "classification",
  scope: "every-department",
  *check(context) {
    for (const project of matchProjects(context)) {
      const services = spent(project, context, "goodsAndServices");
      const capital = [...spent(project, context, "capital"), ...spent(project, context, "capitalConstruction")];
      if (services.length === 0 || capital.length > 0) continue;
      const bought = purchaseOf(project, context);
      if (bought === undefined) continue;
      const amount: Amount = sum(services.map((figure) => figure.amount));
      const places = [bought.place, ...services.map(({ place }) => place)];
      yield { places, values: { written: bought.written, amount } };
    }
  },
};

function spent({ form }: MatchedProject, { figures }: RuleContext, column: string): readonly Figure[] {
  return (form?.amounts ?? []).flatMap(({ place }) => {
    if (!("form" in place) || place.row === undefined) return [];
    const figure = figures.cell("generalPublicProjects", place.row, column);
    return figure.amount.isZero() ? [] : [figure];
  });
}

interface Purchase {
  readonly written: string;
  readonly place: TextPlace;
}

/** The first clause in which a project says that it buys equipment; money is split among things that are bought, other texts must say so. */
function purchaseOf({ described, planned }: MatchedProject, { disclosure }: RuleContext): Purchase | undefined {
  const description = described && disclosure.projects[described.index];
  const plan = planned && disclosure.performance.projects[planned.index];
  const ofDescription = `projects.${described?.index}`;
  const ofPlan = `performance.projects.${planned?.index}`;
  const texts: readonly (readonly [path: string, text: string | undefined])[] = [
    [`${ofDescription}.allocation`, description?.allocation],
    [`${ofDescription}.name`, description?.name],
    [`${ofPlan}.goal`, plan?.goal],
    ...(plan?.indicators ?? []).map(({ name }, index) => [`${ofPlan}.indicators.${index}.name`, name] as const),
  ];
  for (const [path, text = ""] of texts) {
    for (const { written, from, to } of readClauses(text)) {
      const says = has(written, purchaseWords) || (path.endsWith(".allocation") && readAmounts(written).length > 0);
      if (!says || !has(written, equipmentWords) || has(written, serviceWords)) continue;
      return { written, place: textPlace(path, text, from, to) };
    }
  }
  return undefined;
}

function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
