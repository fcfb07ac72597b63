import {
  type Amount,
  cell,
  type Disclosure,
  type FormId,
  formatDisclosure,
  levelOf,
  type PanelData,
  panelOf,
  plain,
  revenueSources,
  totalKey,
  zero,
} from "@mingzhang/core";
import type { Draft } from "./draft.ts";

/**
 * What a disclosure hands on to the next year: its figures as last year's, and the names, texts, units and projects that
 * usually stay. Amounts, reasons and days are for the department to fill in.
 */
export function carryOver(previous: Disclosure): Draft {
  const written = formatDisclosure(previous) as Disclosure;
  const { department, overview, performance, signature } = written;
  return {
    ...(written.$schema === undefined ? {} : { $schema: written.$schema }),
    year: previous.year + 1,
    department,
    overview: { ...overview, staffing: {} },
    forms: Object.fromEntries(
      Object.entries(written.forms).map(([form, panels]) => [
        form,
        Object.fromEntries(Object.entries(panels).map(([id, panel]) => [id, withoutAmounts(panel as PanelData)])),
      ]),
    ),
    comparisons: comparisonsOf(previous),
    purposes: written.purposes,
    projects: written.projects.map(({ name, basis, unit }) => ({ name, basis, unit })),
    otherMatters: otherMattersOf(previous),
    performance: {
      overall: {
        contact: performance.overall.contact,
        goal: performance.overall.goal,
        indicators: performance.overall.indicators,
      },
      projects: performance.projects.map(({ unit, name, leader, goal, indicators }) => ({
        unit,
        name,
        leader,
        goal,
        // What was promised is known; what was reached is not.
        indicators: indicators.map((indicator) => ({ ...indicator, lastYear: undefined })),
      })),
    },
    glossary: written.glossary,
    signature: { name: signature.name },
    ...(written.translations === undefined ? {} : { translations: written.translations }),
  };
}

function withoutAmounts({ rows }: PanelData): Draft {
  return { rows: rows.map((row) => ({ ...row, amounts: {} })) };
}

/** Every figure that was published as this year's, in the place in which the next year asks for it. */
function comparisonsOf(previous: Disclosure): Draft {
  const figure = (form: FormId, row: string, column: string) => cell(panelOf(previous, form), row, column);
  const { expenditure, generalPublic, threePublic } = previous.comparisons;
  return {
    revenue: Object.fromEntries(
      revenueSources.flatMap((source) => {
        const published = figure("revenueOverview", totalKey, source);
        return published === undefined ? [] : [[source, asPrevious(published)]];
      }),
    ),
    expenditure: eachKey(expenditure, (key) => figure("expenditureOverview", totalKey, key)),
    generalPublic: eachKey(generalPublic, (key) => figure("generalPublicExpenditure", totalKey, key)),
    items: itemsOf(previous, "generalPublicExpenditure"),
    governmentFunds: itemsOf(previous, "governmentFunds"),
    stateCapital: itemsOf(previous, "stateCapital"),
    threePublic: eachKey(threePublic, (key) => figure("threePublic", key, "total")),
  };
}

function itemsOf(
  previous: Disclosure,
  form: "generalPublicExpenditure" | "governmentFunds" | "stateCapital",
): readonly Draft[] {
  return previous.forms[form].main.rows.flatMap(({ code, name, amounts }) =>
    levelOf(code) === "item" && amounts.total !== undefined ? [{ code, name, ...asPrevious(amounts.total) }] : [],
  );
}

function otherMattersOf({ otherMatters, year }: Disclosure): Draft {
  const { agencyOperating, notes } = otherMatters;
  return {
    ...(agencyOperating === undefined ? {} : { agencyOperating: asPrevious(agencyOperating.amount) }),
    // Assets are those of the end of the year that went before.
    assets: { asOfYear: year },
    notes,
  };
}

function eachKey(fields: object, figureOf: (key: string) => Amount | undefined): Draft {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, asPrevious(figureOf(key) ?? zero)]));
}

function asPrevious(published: Amount): Draft {
  return { previous: plain(published) };
}
