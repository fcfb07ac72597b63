import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const scope = "@mingzhang/";

/** Whether this code runs from its sources or as it was built. */
const runsFromSource = import.meta.url.endsWith(".ts");

/** Sources and what is built of them are other bytes, so that their fingerprints are never the same. */
export const codeForm: "built" | "source" = runsFromSource ? "source" : "built";

const known = new Map<string, string>();

/**
 * What besides the data decides the bytes of a file: our code, words, codes and looks by their content, libraries and
 * fonts by their versions, and the compressor and the Unicode tables that Node brings along. Where the code lies, and
 * the time zone and language of the machine, are no part of it.
 *
 * @param module the address (`import.meta.url`) of a file in the `src` or `dist` of the package that needs all the rest
 */
export function codeFingerprint(module: string): string {
  const folder = join(dirname(fileURLToPath(module)), "..");
  const fingerprint = known.get(folder) ?? compute(folder);
  known.set(folder, fingerprint);
  return fingerprint;
}

function compute(root: string): string {
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
  add(root);
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
