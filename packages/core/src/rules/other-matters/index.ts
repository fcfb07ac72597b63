import type { Rule } from "../../rule.ts";
import { agencyOperatingExplained } from "./agency-operating-explained.ts";
import { assetsOfLastYear } from "./assets-of-last-year.ts";
import { buildingsMeasured } from "./buildings-measured.ts";
import { equipmentIsCapital } from "./equipment-is-capital.ts";
import { headcountChangesAsPublished } from "./headcount-changes-as-published.ts";
import { headcountChangesPossible } from "./headcount-changes-possible.ts";
import { largeEquipmentWithin } from "./large-equipment-within.ts";
import { officesListed } from "./offices-listed.ts";
import { procurementAddsUp } from "./procurement-adds-up.ts";
import { procurementReservedWithin } from "./procurement-reserved-within.ts";
import { procurementWithinExpenditure } from "./procurement-within-expenditure.ts";
import { retirementPayAgrees } from "./retirement-pay-agrees.ts";
import { staffAddsUp } from "./staff-adds-up.ts";
import { staffWithinEstablishment } from "./staff-within-establishment.ts";
import { vehiclesAddUp } from "./vehicles-add-up.ts";
import { vehiclesValued } from "./vehicles-valued.ts";

/** Staff, procurement, assets and what else the law wants told. In the order in which findings are reported. */
export const otherMattersRules: readonly Rule[] = [
  officesListed,
  staffAddsUp,
  staffWithinEstablishment,
  headcountChangesPossible,
  headcountChangesAsPublished,
  retirementPayAgrees,
  agencyOperatingExplained,
  procurementAddsUp,
  procurementReservedWithin,
  procurementWithinExpenditure,
  equipmentIsCapital,
  assetsOfLastYear,
  vehiclesAddUp,
  vehiclesValued,
  largeEquipmentWithin,
  buildingsMeasured,
];
