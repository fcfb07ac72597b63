import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const scope = "@mingzhang/";

/** Whether this code runs from its sources or as it was built. */
const runsFromSource = import.meta.url.endsWith(".ts");

let known: string | undefined;

/**
 * What besides the data decides the bytes of a file: our code, words, codes and looks by their content, libraries and
 * fonts by their versions, and the compressor and the Unicode tables that Node brings along.
 */
export function fingerprint(): string {
  known ??= compute();
  return known;
}

function compute(): string {
  const hash = createHash("sha256");
  const { zlib, icu, unicode } = process.versions;
  hash.update(JSON.stringify({ zlib, icu, unicode }));
  const seen = new Set<string>();
  const add = (folder: string): void => {
    if (seen.has(folder)) return;
    seen.add(folder);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      readonly name: string;
      readonly version: string;
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    hash.update(`${manifest.name}@${manifest.version}\n`);
    if (!manifest.name.startsWith(scope)) return;
    for (const file of filesOf(folder)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
    for (const name of Object.keys(manifest.dependencies ?? {}).sort()) {
      add(findPackage(name, folder));
    }
  };
  add(join(dirname(fileURLToPath(import.meta.url)), ".."));
  return hash.digest("hex");
}

function filesOf(folder: string): readonly string[] {
  const skipped = new RegExp(`^(?:node_modules|${runsFromSource ? "dist" : "src"})(?:$|[\\\\/])|\\.test[.-]|^\\.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => !skipped.test(file))
    .sort();
}

/** Where Node would find a package; asking Node itself fails for those that export no `package.json`. */
function findPackage(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpathSync(candidate);
    if (folder === dirname(folder)) throw new Error(`${name} is not installed`);
  }
}
