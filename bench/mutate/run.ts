import { readFile, writeFile } from "node:fs/promises";
import { loadCatalogue } from "@mingzhang/catalogues";
import { parseDisclosure } from "@mingzhang/core";
import { explained } from "./explained.ts";
import { figureMutations } from "./figure-mutations.ts";
import { outcomesOf } from "./outcomes.ts";
import { mutationPage } from "./page.ts";
import { structureMutations } from "./structure-mutations.ts";
import { textMutations } from "./text-mutations.ts";

const fixture = "fixtures/korla-government-office-2025.json";
const path = new URL("../../docs/mutation.md", import.meta.url);

const parsed = parseDisclosure(JSON.parse(await readFile(new URL(`../../${fixture}`, import.meta.url), "utf8")));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
// Every changed text would be found by its translation, which it no longer has, and not by being wrong.
const { translations: _, ...disclosure } = parsed.disclosure;
const mutations = [...figureMutations(disclosure), ...textMutations(disclosure), ...structureMutations(disclosure)];
const catalogue = loadCatalogue(disclosure.year);
const page = mutationPage(fixture, explained(disclosure, outcomesOf(disclosure, mutations, catalogue), catalogue));

if (!process.argv.includes("--check")) {
  await writeFile(path, page);
  console.log(page);
} else if ((await readFile(path, "utf8").catch(() => "")) !== page) {
  console.error("docs/mutation.md is out of date: run `pnpm mutate`, read what changed and commit it.");
  process.exitCode = 1;
}
