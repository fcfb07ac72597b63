import { type Classification, type ClassificationEntry, comparableName, parentOf } from "../../classification.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { type NamedRow, namedRows } from "./named-rows.ts";

/** 表2, 表3, 表5–表9: a code has the name that the year's official list (政府收支分类科目) gives it; a code that the list has not got does not carry the name of its neighbour. */
export const codesNamedAsListed: CheckRule = {
  id: "codes-named-as-listed",
  group: "tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "classification",
  scope: "every-department",
  *check(context) {
    for (const row of namedRows(context)) {
      const list = context.catalogue[row.list];
      const listed = list.find(row.code);
      yield* listed === undefined ? mistyped(row, list) : misnamed(row, listed);
    }
  },
};

/** Where the list itself awaits confirmation, it may be the one that is wrong. */
function grave({ certainty }: ClassificationEntry): Pick<Fault, "atMost"> {
  return certainty === "confirmed" ? {} : { atMost: "warning" };
}

function misnamed({ code, name, place }: NamedRow, listed: ClassificationEntry): readonly Fault[] {
  if ([listed.name, ...listed.aliases].map(comparableName).includes(comparableName(name))) return [];
  return [
    { variant: "name", places: [place], expected: listed.name, actual: name, values: { code }, ...grave(listed) },
  ];
}

/** The list is not whole, so that an unknown code is no mistake by itself; but no two codes below one have one name. */
function mistyped({ code, name, place }: NamedRow, list: Classification): readonly Fault[] {
  const [meant] = list.findByName(name).filter((entry) => parentOf(entry.code) === parentOf(code));
  if (meant === undefined) return [];
  return [{ variant: "code", places: [place], expected: meant.code, actual: code, values: { name }, ...grave(meant) }];
}
