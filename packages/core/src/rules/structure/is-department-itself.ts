/** How a department's own office is called where its subordinate units stand beside it. */
const ownOffice = /[（(]?(?:本级|机关)[）)]?$/;

/** Whether a unit is the department, by its name alone or as its own office: 财政局, 财政局本级, 财政局（机关）. */
export function isDepartmentItself(unit: string, department: string): boolean {
  return unit === department || unit.replace(ownOffice, "") === department;
}
