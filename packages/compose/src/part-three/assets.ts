import type { Amount } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { amountFigure, countFigure } from "../figure.ts";

/** 国有资产占用使用情况: what the department holds, and the large things it means to buy. */
export function assets(composer: Composer): readonly Block[] {
  const { assets: data } = composer.disclosure.otherMatters;
  const alone = composer.disclosure.overview.subordinateUnits.names.length === 0;
  const source = (key: string) => ({ fact: `otherMatters.assets.${key}` });
  const money = (key: string, value: Amount) => amountFigure(value, source(key));
  const count = (key: string, value: number) => countFigure(value, source(key));
  const { total, official, lawEnforcement, other } = data.vehicles;
  const planned = {
    over50: count("planned.over50", data.planned.over50),
    over100: count("planned.over100", data.planned.over100),
  };
  return [
    composer.paragraph(alone ? "otherMatters.assets.introAlone" : "otherMatters.assets.intro", { year: data.asOfYear }),
    composer.paragraph("otherMatters.assets.buildings", {
      area: money("buildings.area", data.buildings.area),
      value: money("buildings.value", data.buildings.value),
    }),
    composer.paragraph("otherMatters.assets.vehicles", {
      count: count("vehicles.total.count", total.count),
      value: money("vehicles.total.value", total.value),
      officialCount: count("vehicles.official.count", official.count),
      officialValue: money("vehicles.official.value", official.value),
      lawEnforcementCount: count("vehicles.lawEnforcement.count", lawEnforcement.count),
      lawEnforcementValue: money("vehicles.lawEnforcement.value", lawEnforcement.value),
      otherCount: count("vehicles.other.count", other.count),
      otherValue: money("vehicles.other.value", other.value),
    }),
    composer.paragraph("otherMatters.assets.furniture", { value: money("furniture", data.furniture) }),
    composer.paragraph("otherMatters.assets.other", { value: money("other", data.other) }),
    composer.paragraph("otherMatters.assets.equipment", {
      over50: count("largeEquipment.over50", data.largeEquipment.over50),
      over100: count("largeEquipment.over100", data.largeEquipment.over100),
    }),
    data.planned.vehicles === undefined
      ? composer.paragraph("otherMatters.assets.plannedWithoutVehicles", planned)
      : composer.paragraph("otherMatters.assets.planned", {
          ...planned,
          vehicles: money("planned.vehicles", data.planned.vehicles),
        }),
  ];
}
