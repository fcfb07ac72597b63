import { type Catalogue, type Disclosure, type FormId, forms } from "@mingzhang/core";
import { deriveForms, type Ledger } from "@mingzhang/ledger";
import { rawForms } from "../ledger/raw-forms.ts";
import type { RawForm } from "../tables/read-table.ts";
import type { Draft } from "../template/draft.ts";
import { fillComparisons } from "./fill-comparisons.ts";

/** What the data of one department is put together from. */
export interface Sources {
  readonly year: number;
  readonly catalogue: Catalogue;
  readonly forms: Readonly<Partial<Record<FormId, RawForm>>>;
  readonly ledger?: Ledger;
  /** This year's data from elsewhere: a filled template or an earlier data file. It supplies what the others do not. */
  readonly base?: Draft;
  /** What the department disclosed for the year before. */
  readonly previous?: Disclosure;
  /** The codes of last year that others took the place of. */
  readonly successors?: ReadonlyMap<string, string>;
  readonly department: { readonly code?: string; readonly name?: string };
}

export interface Combination {
  readonly draft: Draft;
  /** The forms that no table and no ledger supplied; those of the base stand in their place, where there is one. */
  readonly formsNotFound: readonly FormId[];
  /** The parts of a disclosure that nothing supplied. */
  readonly missing: readonly PartName[];
  /** Forms that a table states otherwise than they follow from the ledger. */
  readonly contradicted: readonly FormId[];
}

export type PartName = (typeof parts)[number];

/** In the order of a data file. */
const parts = [
  "department",
  "overview",
  "forms",
  "comparisons",
  "purposes",
  "projects",
  "otherMatters",
  "performance",
  "glossary",
  "signature",
] as const;

/** Puts a department's data together: the forms from its tables or its ledger, the figures of last year, the rest from the base. */
export function combine(sources: Sources): Combination {
  const { year, catalogue, ledger, base = {}, previous } = sources;
  const derived = ledger === undefined ? {} : rawForms(deriveForms(ledger, catalogue));
  const found: Readonly<Record<string, RawForm>> = { ...sources.forms, ...derived };
  const contradicted = forms.flatMap(({ id }) => {
    const [stated, follows] = [sources.forms[id], derived[id]];
    return stated !== undefined && follows !== undefined && spelling(stated) !== spelling(follows) ? [id] : [];
  });
  const allForms: Readonly<Record<string, unknown>> = { ...(base["forms"] as Draft | undefined), ...found };
  const department = { ...sources.department, ...(base["department"] as Draft | undefined) };
  const draft: Draft = {
    ...base,
    year,
    department,
    forms: Object.fromEntries(forms.flatMap(({ id }) => (allForms[id] === undefined ? [] : [[id, allForms[id]]]))),
  };
  const filled =
    previous === undefined ? draft : fillComparisons(draft, previous, catalogue, sources.successors ?? new Map());
  return {
    draft: filled,
    formsNotFound: forms.flatMap(({ id }) => (found[id] === undefined ? [id] : [])),
    missing: parts.filter((part) => !has(filled, part)),
    contradicted,
  };
}

function has(draft: Draft, part: PartName): boolean {
  const value = draft[part];
  if (part === "department") return (value as { readonly code?: string }).code !== undefined;
  if (part === "forms") return Object.keys(value as object).length === forms.length;
  return value !== undefined;
}

/** The order of keys says nothing. */
function spelling(form: RawForm): string {
  return JSON.stringify(form, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
