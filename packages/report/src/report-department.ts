import {
  type Dimension,
  dataPath,
  type Finding,
  type Place,
  type ProblemPath,
  type Profile,
  type Severity,
  severities,
} from "@mingzhang/core";
import { describeFinding, sidesOf } from "./describe-finding.ts";
import { describePlace, describeQuoted } from "./describe-place.ts";
import { describePlaces } from "./describe-places.ts";
import { type Override, overridesOf } from "./overrides.ts";
import { scoresOf } from "./scores.ts";
import type { Setting } from "./setting.ts";

/** Where in the text of a data file something is; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface DescribedPlace {
  readonly place: Place;
  readonly words: string;
  /** Absent where the data is no file. */
  readonly at?: Position;
}

/** A finding with all that words can say of it, so that the disclosure need not be kept. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly message: string;
  readonly places: readonly DescribedPlace[];
  /** What speaks against the place in question, in one phrase. */
  readonly others: string;
  readonly culprit?: DescribedPlace;
}

/** The result of one department's check: what every format of a report is made of. */
export interface DepartmentReport {
  /** The data file, as it was named. */
  readonly file: string;
  readonly department: { readonly code: string; readonly name: string; readonly year: number };
  /** The profile's name. */
  readonly profile: string;
  readonly overrides: readonly Override[];
  /** Why it was published in spite of its errors. */
  readonly despite?: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** `undefined` where a dimension cannot be judged. */
  readonly scores: Readonly<Record<Dimension, number | undefined>>;
  /** The gravest first. */
  readonly findings: readonly DescribedFinding[];
}

export interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly profile: Profile;
  /** Where in the file a path of the data stands. */
  readonly locate?: (path: ProblemPath) => Position;
  readonly despite?: string;
}

/** Puts the findings of a department into words. */
export function reportDepartment(
  { file, findings, profile, locate, despite }: Checked,
  setting: Setting,
): DepartmentReport {
  const { disclosure } = setting;
  const { code, name } = disclosure.department;
  const described = findings.map((finding) => describedFinding(finding, setting, locate));
  return {
    file,
    department: { code, name, year: disclosure.year },
    profile: profile.id,
    overrides: overridesOf(profile),
    ...(despite === undefined ? {} : { despite }),
    counts: countsOf(findings),
    scores: scoresOf(findings, disclosure, profile),
    findings: severities.flatMap((severity) => described.filter(({ finding }) => finding.severity === severity)),
  };
}

function describedFinding(finding: Finding, setting: Setting, locate: Checked["locate"]): DescribedFinding {
  const described = (place: Place, words: string): DescribedPlace => {
    return { place, words, ...(locate === undefined ? {} : { at: locate(dataPath(place, setting.disclosure)) }) };
  };
  const [left, right] = sidesOf(finding);
  const { culprit } = finding;
  return {
    finding,
    message: describeFinding(finding, setting),
    places: finding.places.map((place) => described(place, describeQuoted(place, setting))),
    others: describePlaces(right, setting, left[0]),
    ...(culprit === undefined ? {} : { culprit: described(culprit.place, describePlace(culprit.place, setting)) }),
  };
}

function countsOf(findings: readonly Finding[]): DepartmentReport["counts"] {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
