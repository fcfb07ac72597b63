import { readFileSync } from "node:fs";
import { cell, parseDisclosure, sum, zero } from "@mingzhang/core";

/** Reads a data file, and says in one line whether the projects add up to what 表7 states. */
export function readDisclosure(file: string | URL): string {
  const result = parseDisclosure(JSON.parse(readFileSync(file, "utf8")));
  if (!result.ok) return result.problems.map(({ path, code }) => `${path.join(".")}: ${code}`).join("\n");
  const { department, forms, projects } = result.disclosure;
  const stated = cell(forms.generalPublicProjects.main, "total", "total") ?? zero;
  const added = sum(projects.map((project) => project.amount));
  return `${department.name}: ${stated.toFixed(2)} stated, ${added.toFixed(2)} added up`;
}
