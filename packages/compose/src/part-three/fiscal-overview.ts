import type { Block } from "@mingzhang/document";
import { type Composer, freeInlines, paragraph } from "../composer.ts";
import type { Filling } from "../say.ts";
import { filledCategories } from "./filled-categories.ts";
import { orZero } from "./or-zero.ts";

/** The three budgets from which the treasury appropriates. */
const funds = ["generalPublic", "governmentFunds", "stateCapital"] as const;

type Fund = (typeof funds)[number];

/** 四、财政拨款收支预算情况的总体说明: which budgets the appropriation comes from, and what each is spent on. */
export function fiscalOverview(composer: Composer): readonly Block[] {
  const used = funds.filter(
    (fund) => !(composer.amount("fiscalOverview", fund, "revenue", "revenue")?.isZero() ?? true),
  );
  if (used.length === 0) return [composer.paragraph("narrative.fiscal.none")];
  return [
    composer.paragraph("narrative.fiscal.total", {
      total: orZero(composer.total("fiscalOverview", "revenue", "revenue"), "fiscalOverview.total"),
    }),
    paragraph(composer.say(sourcesKey(used))),
    composer.paragraph("narrative.fiscal.revenue", {
      list: composer.list(
        used.map((fund) =>
          composer.say("narrative.fiscal.revenuePart", {
            name: composer.say(`funds.${fund}`),
            amount: orZero(composer.cell("fiscalOverview", fund, "revenue", "revenue"), `fiscalOverview.${fund}`),
          }),
        ),
      ),
    }),
    ...used.map((fund) =>
      composer.paragraph(`narrative.fiscal.expenditure.${fund}`, { list: purposes(composer, fund) }),
    ),
  ];
}

/** The sentence that says which budgets were used and which were not. */
function sourcesKey(used: readonly Fund[]) {
  const [only] = used;
  const absent = funds.find((fund) => !used.includes(fund));
  if (absent === undefined || only === undefined) return "narrative.fiscal.all" as const;
  return used.length === 1
    ? (`narrative.fiscal.only.${only}` as const)
    : (`narrative.fiscal.without.${absent}` as const);
}

function purposes(composer: Composer, fund: Fund): Filling {
  const stated = new Map(composer.disclosure.purposes[fund].map(({ code, text }) => [code, text]));
  return composer.list(
    filledCategories(composer, "fiscalOverview", fund).map(({ code, name, figure }) => {
      const purpose = stated.get(code);
      return purpose === undefined
        ? composer.say("narrative.fiscal.expenditurePart.unexplained", { name, amount: figure })
        : composer.say("narrative.fiscal.expenditurePart.explained", {
            name,
            amount: figure,
            purpose: freeInlines(purpose),
          });
    }),
    "clause",
  );
}
