/**
 * How long all rules take on one department, and whether the time grows with its rows.
 *
 *     npm run bench:check
 *
 * Every department has a process of its own, so that none profits from another's warm code.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@mingzhang/catalogues";
import { check, type Disclosure, formatDisclosure, parseDisclosure } from "@mingzhang/core";
import { mendedData } from "@mingzhang/testing";
import { constructionBureau } from "../fixtures/made-up/departments/construction-bureau.ts";
import { healthCommission } from "../fixtures/made-up/departments/health-commission.ts";
import { secondarySchool } from "../fixtures/made-up/departments/secondary-school.ts";
import { womensFederation } from "../fixtures/made-up/departments/womens-federation.ts";
import { disclose } from "../fixtures/made-up/disclose.ts";
import type { DepartmentPlan } from "../fixtures/made-up/plan.ts";

const warmUps = 12;
const runs = 31;

const catalogue = loadCatalogue(2025);

const made = (plan: DepartmentPlan) => () => formatDisclosure(disclose(plan, catalogue));

/** The data of each department, from the smallest to ten times what the largest has. */
const departments: readonly { readonly name: string; readonly data: () => unknown }[] = [
  { name: "tiny", data: made(womensFederation) },
  { name: "school", data: made(secondarySchool) },
  { name: "reference, mended", data: () => mendedData() },
  { name: "funds and state capital", data: made(constructionBureau) },
  { name: "12 units, 60 projects", data: made(healthCommission) },
  { name: "12 units, 240 projects", data: made(repeated(healthCommission, 4)) },
  { name: "12 units, 600 projects", data: made(repeated(healthCommission, 10)) },
];

/** A department that carries out every project so many times over. */
function repeated(plan: DepartmentPlan, times: number): DepartmentPlan {
  const phases = Array.from({ length: times }, (_, index) => `第${index + 1}期`);
  return {
    ...plan,
    projects: phases.flatMap((phase) =>
      plan.projects.map((project) => ({ ...project, name: `${project.name}${phase}` })),
    ),
  };
}

interface Measurement {
  /** Rows of all tables, those of performance indicators among them. */
  readonly rows: number;
  readonly first: number;
  readonly wall: number;
  readonly processor: number;
}

function measure(data: unknown): Measurement {
  const result = parseDisclosure(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const times = Array.from({ length: 1 + warmUps + runs }, () => timed(result.disclosure));
  const steady = times.slice(1 + warmUps);
  return {
    rows: rowsOf(result.disclosure),
    first: times[0]?.wall ?? 0,
    wall: median(steady.map(({ wall }) => wall)),
    processor: median(steady.map(({ processor }) => processor)),
  };
}

function timed(disclosure: Disclosure): Pick<Measurement, "wall" | "processor"> {
  const start = performance.now();
  const usage = process.cpuUsage();
  check(disclosure, { catalogue });
  const { user, system } = process.cpuUsage(usage);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

function rowsOf({ forms, performance: { overall, projects } }: Disclosure): number {
  const panels = Object.values(forms).flatMap((form: object) => Object.values(form) as { readonly rows: unknown[] }[]);
  return [...panels.map(({ rows }) => rows), ...[overall, ...projects].map(({ indicators }) => indicators)].reduce(
    (total, rows) => total + rows.length,
    0,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function measureApart(index: number): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [String(index)]);
    child.once("message", (measurement) => resolve(measurement as Measurement));
    child.once("exit", (code) => reject(new Error(`a measurement ended with ${code}`)));
  });
}

if (process.send === undefined) {
  console.log("| department | rows | first ms | steady ms | processor ms | checks a second | µs a row |");
  console.log("|---|--:|--:|--:|--:|--:|--:|");
  for (const [index, { name }] of departments.entries()) {
    const { rows, first, wall, processor } = await measureApart(index);
    const times = [first.toFixed(0), wall.toFixed(0), processor.toFixed(0)];
    // By the processor’s time, which a busy machine disturbs least.
    const rates = [(1000 / processor).toFixed(0), ((1000 * processor) / rows).toFixed(0)];
    console.log(`| ${[name, rows, ...times, ...rates].join(" | ")} |`);
  }
} else {
  const department = departments[Number(process.argv[2])];
  if (department === undefined) throw new Error(`no department ${process.argv[2]}`);
  process.send(measure(department.data()));
}
