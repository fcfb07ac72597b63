import { forms } from "@mingzhang/core";
import type { SheetLayout } from "./block.ts";
import { comparisonsSheet } from "./comparisons-sheet.ts";

const target = ["target.comparison", "target.value", "target.unit", "target.text"];
const indicator = ["category", "type", "name", ...target];

/** Every sheet that holds data, in the order of the tabs. */
export const sheetLayouts: readonly SheetLayout[] = [
  {
    id: "department",
    blocks: [
      {
        kind: "fields",
        id: "general",
        fields: ["year", "department.code", "department.name", "signature.name", "signature.date", "approved"],
      },
      { kind: "list", path: "overview.duties", columns: [""], free: 12 },
      {
        kind: "fields",
        id: "organisation",
        fields: [
          "overview.administrativeUnits",
          "overview.publicInstitutions",
          "overview.offices.count",
          "overview.subordinateUnits.count",
          "overview.staffing.establishment",
          "overview.staffing.actual",
        ],
      },
      {
        kind: "records",
        path: "overview.staffing",
        rows: ["serving", "retired", "veteransRetired"],
        columns: ["count", "change"],
      },
      { kind: "list", path: "overview.offices.names", columns: [""], free: 15 },
      { kind: "list", path: "overview.subordinateUnits.names", columns: [""], free: 15 },
    ],
  },
  ...forms.map(
    (form): SheetLayout => ({
      id: form.id,
      blocks: form.panels.map((panel) => ({ kind: "panel", form: form.id, panel: panel.id })),
    }),
  ),
  comparisonsSheet,
  {
    id: "purposes",
    blocks: [
      { kind: "list", path: "purposes.generalPublic", columns: ["code", "text"], free: 12 },
      { kind: "list", path: "purposes.governmentFunds", columns: ["code", "text"], free: 6 },
      { kind: "list", path: "purposes.stateCapital", columns: ["code", "text"], free: 6 },
    ],
  },
  {
    id: "projects",
    blocks: [
      {
        kind: "list",
        path: "projects",
        columns: ["name", "unit", "amount", "period.from", "period.to", "basis", "allocation"],
        free: 20,
      },
    ],
  },
  {
    id: "performance",
    blocks: [
      {
        kind: "fields",
        id: "performance",
        fields: [
          "performance.overallCount",
          "performance.overallAmount",
          "performance.projectCount",
          "performance.projectFiscal",
          "performance.projectOther",
          "performance.overall.contact.name",
          "performance.overall.contact.phone",
          "performance.overall.funds.superior",
          "performance.overall.funds.own",
          "performance.overall.funds.other",
          "performance.overall.goal",
        ],
      },
      { kind: "list", path: "performance.overall.indicators", columns: [...indicator, "basis", "weight"], free: 15 },
    ],
  },
  {
    id: "performance.projects",
    repeats: "performance.projects",
    blocks: [
      {
        kind: "fields",
        id: "performance.projects",
        fields: ["unit", "name", "leader", "amount", "fiscal", "other", "goal"].map(
          (field) => `performance.projects.*.${field}`,
        ),
      },
      {
        kind: "list",
        path: "performance.projects.*.indicators",
        columns: [...indicator, "lastYear", "basis", "scoring", "evidence", "weight"],
        free: 15,
      },
    ],
  },
  {
    id: "otherMatters",
    blocks: [
      {
        kind: "fields",
        id: "agencyOperating",
        fields: [
          "otherMatters.agencyOperating.amount",
          "otherMatters.agencyOperating.previous",
          "otherMatters.agencyOperating.reason",
        ],
      },
      {
        kind: "fields",
        id: "procurement",
        fields: [
          "otherMatters.procurement.total",
          "otherMatters.procurement.goods",
          "otherMatters.procurement.works",
          "otherMatters.procurement.services",
          "otherMatters.procurement.reservedForSmallAndMedium",
          "otherMatters.procurement.reservedForSmallAndMicro",
        ],
      },
      {
        kind: "records",
        path: "otherMatters.assets.vehicles",
        rows: ["total", "official", "lawEnforcement", "other"],
        columns: ["count", "value"],
      },
      {
        kind: "fields",
        id: "assets",
        fields: [
          "otherMatters.assets.asOfYear",
          "otherMatters.assets.buildings.area",
          "otherMatters.assets.buildings.value",
          "otherMatters.assets.furniture",
          "otherMatters.assets.other",
          "otherMatters.assets.largeEquipment.over50",
          "otherMatters.assets.largeEquipment.over100",
          "otherMatters.assets.planned.vehicles",
          "otherMatters.assets.planned.over50",
          "otherMatters.assets.planned.over100",
        ],
      },
      { kind: "list", path: "otherMatters.notes", columns: [""], free: 8 },
    ],
  },
  { id: "glossary", blocks: [{ kind: "list", path: "glossary", columns: ["term", "explanation"], free: 15 }] },
];

/** On the start page, out of sight. */
export const fileBlock = { kind: "fields", id: "file", fields: ["$schema"], hidden: true } as const;
