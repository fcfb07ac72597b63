import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { disclosureJsonSchema } from "@mingzhang/core";
import { madeFixtures } from "../fixtures/made-up/made-fixtures.ts";
import { rulePages } from "./rule-pages.ts";

/** A file of the repository that code writes: `pnpm generate` writes it, `--check` says whether it is as it should be. */
interface Generator {
  /** From the root of the repository. */
  readonly path: string;
  generate(): string;
}

const generators: readonly Generator[] = [
  {
    path: "packages/core/schema/disclosure.schema.json",
    generate: () => `${JSON.stringify(disclosureJsonSchema(), null, 2)}\n`,
  },
  ...madeFixtures.map(({ name, content }) => ({ path: `fixtures/${name}`, generate: content })),
  ...[...(await rulePages())].map(([path, page]) => ({ path, generate: () => page })),
];

const checking = process.argv.includes("--check");

for (const { path, generate } of generators) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const content = generate();
  if (checking) {
    const present = await readFile(file, "utf8").catch(() => undefined);
    if (present === content) continue;
    console.error(`${path} is out of date: run \`npm run generate\` and commit it.`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Pages of rules that are no more would go on telling what no longer holds. */
const pages = new Set(generators.map(({ path }) => path));
const rulesFolder = new URL("../docs/rules/", import.meta.url);
for (const name of await readdir(rulesFolder)) {
  if (pages.has(`docs/rules/${name}`)) continue;
  if (checking) {
    console.error(`docs/rules/${name} is of no rule: run \`npm run generate\` and commit it.`);
    process.exitCode = 1;
  } else {
    await rm(new URL(name, rulesFolder));
  }
}
