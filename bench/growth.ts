/**
 * How time and memory grow with a department: the made-up health commission with more and more institutions and projects.
 *
 *     node --conditions=source --import tsx bench/growth.ts
 *
 * Every size has a process of its own. The plot goes to `growth.svg`, the table and the straightness of each line to the terminal.
 */
import { fork } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import { check, type Disclosure } from "@mingzhang/core";
import type { Renderer } from "@mingzhang/document";
import { loadLocale } from "@mingzhang/locales";
import { excelRenderer } from "@mingzhang/render-excel";
import { htmlRenderer } from "@mingzhang/render-html";
import { pdfRenderer } from "@mingzhang/render-pdf";
import { wordRenderer } from "@mingzhang/render-word";
import { healthCommission } from "../fixtures/made-up/departments/health-commission.ts";
import { disclose } from "../fixtures/made-up/disclose.ts";
import type { DepartmentPlan } from "../fixtures/made-up/plan.ts";
import { linePlot, straightness } from "./line-plot.ts";

const year = 2025;
const copies = [1, 2, 3, 4, 6];
const runs = 3;

const renderers: Readonly<Record<string, Renderer>> = {
  word: wordRenderer,
  excel: excelRenderer,
  pdf: pdfRenderer,
  html: htmlRenderer,
};

const steps = ["check", "compose", ...Object.keys(renderers)];

interface Size {
  readonly projects: number;
  /** Of all tables. */
  readonly rows: number;
  readonly megabytes: number;
  /** Processor time of each step in milliseconds, the least of several runs. */
  readonly times: Readonly<Record<string, number>>;
}

/** The plan with its institutions and their projects over and over, each time under other names. */
function larger(plan: DepartmentPlan, times: number): DepartmentPlan {
  const [own, ...institutions] = plan.units;
  if (own === undefined) return plan;
  const each = Array.from({ length: times }, (_, index) => (index === 0 ? "" : `第${index}分院`));
  return {
    ...plan,
    units: [own, ...each.flatMap((suffix) => institutions.map((unit) => ({ ...unit, name: unit.name + suffix })))],
    projects: each.flatMap((suffix) => plan.projects.map((project) => ({ ...project, unit: project.unit + suffix }))),
  };
}

async function measure(times: number): Promise<Size> {
  const catalogue = loadCatalogue(year);
  const disclosure = disclose(larger(healthCommission, times), catalogue);
  const options = { locale: loadLocale("zh-CN"), catalogue };
  const document = compose(disclosure, options);
  const tables = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
  );
  const measured: Record<string, number> = {
    check: await least(() => check(disclosure, { catalogue })),
    compose: await least(() => compose(disclosure, options)),
  };
  for (const [name, renderer] of Object.entries(renderers)) {
    measured[name] = await least(() => renderer.render(document));
  }
  return {
    projects: projectsOf(disclosure),
    rows: tables.reduce((sum, { body }) => sum + body.length, 0),
    megabytes: process.resourceUsage().maxRSS / 1024,
    times: measured,
  };
}

function projectsOf({ performance }: Disclosure): number {
  return performance.projects.length;
}

async function least(action: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run += 1) {
    const begun = process.cpuUsage();
    await action();
    const { user, system } = process.cpuUsage(begun);
    if (run > 0) best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function measureApart(times: number): Promise<Size> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [String(times)]);
    child.once("message", (size) => resolve(size as Size));
    child.once("exit", (code) => reject(new Error(`a measurement ended with ${code}`)));
  });
}

async function report(): Promise<void> {
  console.log(`| projects | rows | ${steps.map((step) => `${step} ms`).join(" | ")} | peak MB |`);
  console.log(`|--:|--:|${"--:|".repeat(steps.length + 1)}`);
  const sizes: Size[] = [];
  for (const times of copies) {
    const size = await measureApart(times);
    sizes.push(size);
    const figures = [...steps.map((step) => size.times[step] ?? 0), size.megabytes].map((figure) => figure.toFixed(0));
    console.log(`| ${[size.projects, size.rows, ...figures].join(" | ")} |`);
  }
  const lines = steps.map((name) => ({
    name,
    points: sizes.map(({ rows, times }) => ({ x: rows, y: times[name] ?? 0 })),
  }));
  const memory = sizes.map(({ rows, megabytes }) => ({ x: rows, y: megabytes }));
  const straight = [...lines.map(({ points }) => straightness(points)), straightness(memory)];
  console.log(`| | R² | ${straight.map((value) => value.toFixed(3)).join(" | ")} |`);
  await writeFile(new URL("growth.svg", import.meta.url), linePlot(lines, { x: "rows", y: "processor ms" }));
}

if (process.send === undefined) await report();
else process.send(await measure(Number(process.argv[2])));
