import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { disclosureJsonSchema } from "@mingzhang/core";

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
