import { blank, type CellReading, found, problem, shown } from "../cell/cell-reading.ts";
import { readName } from "../cell/read-name.ts";
import type { GridRow } from "./grid.ts";
import type { LabelKey } from "./heading.ts";
import type { Context, Labels, PanelReading } from "./panel-reading.ts";
import { type CodeAndOfficialName, codeLabels, readClassified } from "./read-classified.ts";

/** A row of 表7: a unit, a code below it, or a project beside or below its code. */
export function readProject(
  row: GridRow,
  reading: PanelReading,
  context: Context,
  hasAmounts: boolean,
): CellReading<Labels> {
  const { functional } = reading.catalogue;
  const cellOf = (label: LabelKey) => row.cells.get(reading.labels.get(label) ?? 0);
  const unit = readName(cellOf("unit"));
  const name = readName(cellOf("name"));
  const project = readName(cellOf("project"));
  for (const each of [unit, name, project]) if (each.kind === "problem") return each;
  if (unit.kind === "value") context.unit = unit.value;
  const hasCode = (["code", ...codeLabels] as const).some((label) => cellOf(label) !== undefined);
  const namesUnit = name.kind === "value" && !/^\d/.test(name.value) && functional.findByName(name.value).length === 0;
  if (!hasCode && project.kind !== "value" && namesUnit) {
    if (!hasAmounts) return problem("unknown-line", { found: shown(name.value) });
    Object.assign(context, { unit: name.value, code: undefined, name: undefined });
    return found({ unit: name.value });
  }
  if (!hasCode && name.kind !== "value" && project.kind !== "value") {
    return unit.kind === "value" ? found({ unit: unit.value }) : blank;
  }
  const owner = context.unit ?? reading.department;
  if (owner === undefined) return problem("missing-unit", {});
  const { code, name: above } = context;
  // Of the projects of one item, the first alone may have its code.
  const inherits = !hasCode && name.kind !== "value" && code !== undefined && above !== undefined;
  const classified: CellReading<CodeAndOfficialName> = inherits
    ? found({ code, name: above })
    : readClassified(row, reading, functional, context);
  if (classified.kind !== "value") return classified;
  context.name = classified.value.name;
  return found({ unit: owner, ...classified.value, ...(project.kind === "value" ? { project: project.value } : {}) });
}
