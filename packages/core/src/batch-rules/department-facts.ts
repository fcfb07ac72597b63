import { levelOf } from "../classification.ts";
import type { Disclosure } from "../disclosure.ts";
import { Figures } from "../figures.ts";
import type { Amount } from "../money.ts";
import { type FactPlace, type TextPlace, textPlace } from "../place.ts";
import { writtenTexts } from "../written-text.ts";
import type { FoundName } from "./name-finder.ts";

/** What batch rules know of a department: so little that a whole city fits into memory. */
export interface DepartmentFacts {
  readonly code: string;
  readonly name: string;
  /** Its expenditures by 类, as 表3 states them. */
  readonly categories: readonly { readonly code: string; readonly amount: Amount }[];
  readonly expenditure: Amount;
  /** Last year's, where last year's data is at hand. */
  readonly previousExpenditure?: Amount;
  readonly projects: readonly ProjectFacts[];
  /** Where its texts speak of other departments of the batch. */
  readonly mentions: readonly { readonly name: string; readonly place: TextPlace }[];
}

export interface ProjectFacts {
  readonly name: string;
  readonly amount: Amount;
  readonly allocation: string;
  readonly place: FactPlace;
}

/** @param namesIn finds the names of all departments of the batch */
export function departmentFacts(
  disclosure: Disclosure,
  namesIn: (text: string) => readonly FoundName[],
  previous: Disclosure | undefined,
): DepartmentFacts {
  const figures = new Figures(disclosure);
  const { code, name } = disclosure.department;
  const rows = figures.rows(figures.panel("expenditureOverview")).filter((row) => levelOf(row) === "category");
  return {
    code,
    name,
    categories: rows.map((row) => ({ code: row, amount: figures.cell("expenditureOverview", row, "total").amount })),
    expenditure: expenditureOf(figures),
    ...(previous === undefined ? {} : { previousExpenditure: expenditureOf(new Figures(previous)) }),
    projects: disclosure.projects.map(({ name: project, amount, allocation }, index) => {
      return { name: project, amount, allocation, place: { fact: `projects.${index}.name` } };
    }),
    mentions: mentionsOf(disclosure, namesIn),
  };
}

function expenditureOf(figures: Figures): Amount {
  return figures.total("expenditureOverview", "total").amount;
}

function mentionsOf(
  disclosure: Disclosure,
  namesIn: (text: string) => readonly FoundName[],
): DepartmentFacts["mentions"] {
  const { department, overview } = disclosure;
  // 库尔勒市财政局 is named in 库尔勒市财政局国库支付中心 without being meant.
  const own = new Set(
    [department.name, ...overview.subordinateUnits.names].flatMap((each) => namesIn(each).map(({ name }) => name)),
  );
  return writtenTexts(disclosure).flatMap(({ path, text }) =>
    namesIn(text)
      .filter(({ name }) => !own.has(name))
      .map(({ name, from }) => ({ name, place: textPlace(path, text, from, from + name.length) })),
  );
}
