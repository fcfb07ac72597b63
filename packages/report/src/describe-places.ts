import type { Place } from "@mingzhang/core";
import { describeCells } from "./describe-cells.ts";
import { fieldNames, joinedNames } from "./describe-field.ts";
import { describePlace } from "./describe-place.ts";
import { listedOrCounted, mostNamed } from "./listed-or-counted.ts";
import type { Setting } from "./setting.ts";

/** Places as the language lists things; what they share with one another and with the place `beside` them is said once or not at all. */
export function describePlaces(places: readonly Place[], setting: Setting, beside?: Place): string {
  const { locale } = setting;
  const separator = locale.report("places.separator");
  const said = runs(places, setting).map((run) => describeRun(run, setting, beside));
  if (said.length <= mostNamed + 1) return said.join(separator);
  const named = said.slice(0, mostNamed).join(separator);
  return locale.report("places.more", { places: named, count: String(places.length) });
}

type Run = readonly [Place, ...Place[]];

/** Neighbours that differ in one thing alone, as the parts of a sum do: their row, their column, one name on the way to them. */
function runs(places: readonly Place[], setting: Setting): readonly Run[] {
  const found: [Place, ...Place[]][] = [];
  for (const place of places) {
    const last = found.at(-1);
    const parts = last === undefined ? [] : [...last, place].map((each) => partsOf(each, setting));
    if (last !== undefined && differing(parts).length <= 1) last.push(place);
    else found.push([place]);
  }
  return found;
}

function partsOf(place: Place, setting: Setting): readonly (string | undefined)[] {
  if ("fact" in place) return ["fact", ...fieldNames(place.fact, setting)];
  if ("text" in place) return ["text", describePlace(place, setting)];
  return ["form", place.form, place.row, place.column];
}

/** The positions at which not all are alike; kinds and lengths count as more than one. */
function differing(lists: readonly (readonly (string | undefined)[])[]): readonly number[] {
  const [first = []] = lists;
  if (lists.some((list) => list.length !== first.length || list[0] !== first[0])) return [0, 1];
  return first.flatMap((part, index) => (lists.every((list) => list[index] === part) ? [] : [index]));
}

function describeRun(run: Run, setting: Setting, beside: Place | undefined): string {
  const cells = run.filter((place) => "form" in place);
  if (cells.length > 0) return describeCells(cells, setting, beside);
  const names = run.flatMap((place) => ("fact" in place ? [fieldNames(place.fact, setting)] : []));
  const [first] = names;
  const [position] = differing(names);
  if (first === undefined || position === undefined) return describePlace(run[0], setting);
  const listed = listedOrCounted(
    names.map((each) => each[position] ?? ""),
    "other",
    setting,
  );
  return joinedNames(first.with(position, listed), setting);
}
