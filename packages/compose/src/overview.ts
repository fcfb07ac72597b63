import type { Block, Section } from "@mingzhang/document";
import { type Composer, freeInlines } from "./composer.ts";
import { countFigure } from "./figure.ts";
import type { Filling } from "./say.ts";

/** 第一部分 部门概况: duties, organisation and staff. */
export function overview(composer: Composer): Section {
  return {
    id: "part-1",
    title: composer.words("overview.part"),
    layout: "normal",
    blocks: [
      composer.heading(1, "part-1", composer.say("overview.part")),
      composer.chapter("duties", 1, "overview.duties"),
      ...duties(composer),
      composer.chapter("organisation", 2, "overview.organisation"),
      ...organisation(composer),
    ],
  };
}

function duties(composer: Composer): readonly Block[] {
  return composer.disclosure.overview.duties.map((duty, index) =>
    composer.paragraph("ordinal.section", { ordinal: composer.locale.ordinal(index + 1), text: freeInlines(duty) }),
  );
}

function organisation(composer: Composer): readonly Block[] {
  const { offices, administrativeUnits, publicInstitutions, subordinateUnits } = composer.disclosure.overview;
  const count = (fact: string, value: number) => countFigure(value, { fact: `overview.${fact}` });
  const units = {
    administrative: count("administrativeUnits", administrativeUnits),
    public: count("publicInstitutions", publicInstitutions),
  };
  const alone = subordinateUnits.names.length === 0;
  return [
    alone
      ? composer.paragraph("overview.compositionAlone")
      : composer.paragraph("overview.composition", { count: count("subordinateUnits.count", subordinateUnits.count) }),
    offices.names.length === 0
      ? composer.paragraph("overview.noOffices")
      : composer.paragraph("overview.offices", {
          count: count("offices.count", offices.count),
          names: composer.list(offices.names),
        }),
    composer.paragraph(alone ? "overview.unitsAlone" : "overview.units", units),
    ...subordinateUnits.names.map((name, index) =>
      composer.paragraph("ordinal.numbered", { number: index + 1, text: name }),
    ),
    staffing(composer),
  ];
}

function staffing(composer: Composer): Block {
  const { staffing: staff } = composer.disclosure.overview;
  const count = (fact: string, value: number) => countFigure(value, { fact: `overview.staffing.${fact}` });
  const changed = (group: "serving" | "retired" | "veteransRetired"): Filling => {
    const { change } = staff[group];
    const direction = change > 0 ? "increase" : change < 0 ? "decrease" : "unchanged";
    return composer.say(`overview.headcount.${direction}`, { count: count(`${group}.change`, Math.abs(change)) });
  };
  return composer.paragraph("overview.staffing", {
    establishment: count("establishment", staff.establishment),
    actual: count("actual", staff.actual),
    serving: count("serving.count", staff.serving.count),
    servingChange: changed("serving"),
    retired: count("retired.count", staff.retired.count),
    retiredChange: changed("retired"),
    veterans: count("veteransRetired.count", staff.veteransRetired.count),
    veteransChange: changed("veteransRetired"),
  });
}
