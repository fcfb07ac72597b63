import { cell, panelOf } from "../cell.ts";
import type { Disclosure } from "../disclosure.ts";
import type { CellPlace, Finding, Severity } from "../finding.ts";
import type { Form, Panel } from "../form.ts";
import type { PanelData } from "../form-data.ts";
import { forms } from "../forms/index.ts";
import { type Amount, difference, sum, zero } from "../money.ts";
import type { SumRelation } from "../sum-relations.ts";
import { gradeSum, type SumGrade, sumTolerance } from "../tolerance.ts";

type Relations = (form: Form, panel: Panel, data: PanelData) => readonly SumRelation[];

const severities: Readonly<Record<Exclude<SumGrade, "exact">, Severity>> = {
  rounding: "info",
  suspicious: "warning",
  wrong: "error",
};

/** Compares every total that the forms' declarations promise with the sum of its parts. */
export function* checkSums(rule: string, disclosure: Disclosure, relations: Relations): Generator<Finding> {
  for (const form of forms) {
    for (const panel of form.panels) {
      const data = panelOf(disclosure, form.id, panel.id);
      for (const relation of relations(form, panel, data)) yield* checkSum(rule, data, relation);
    }
  }
}

/** A blank counts as nothing; where all is blank there is nothing to add up. */
function* checkSum(rule: string, data: PanelData, { total, parts }: SumRelation): Generator<Finding> {
  const amountAt = (place: CellPlace): Amount => cell(data, place.row, place.column) ?? zero;
  const filled = parts.filter((place) => !amountAt(place).isZero());
  const actual = amountAt(total);
  const expected = sum(filled.map(amountAt));
  const tolerance = sumTolerance(filled.length);
  const grade = gradeSum(difference(actual, expected), tolerance);
  if (grade === "exact") return;
  const places = [total, ...filled];
  yield {
    rule,
    severity: severities[grade],
    places,
    expected,
    actual,
    difference: difference(actual, expected),
    tolerance,
  };
}
