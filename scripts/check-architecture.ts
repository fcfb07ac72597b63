import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allowedImports } from "./architecture.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const scope = "@mingzhang/";
const problems: string[] = [];

for (const group of ["packages", "apps"]) {
  for (const folder of readdirSync(join(root, group))) checkPackage(`${group}/${folder}`);
}
for (const folder of Object.keys(allowedImports)) {
  if (!readdirSync(join(root, folder, "..")).includes(folder.replace(/^.*\//, ""))) problems.push(`${folder} is gone`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

/** What a package imports, what it declares and what it may, three lists that must agree. */
function checkPackage(folder: string): void {
  const allowed = allowedImports[folder];
  if (allowed === undefined) {
    problems.push(`${folder} has no place in scripts/architecture.ts`);
    return;
  }
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  };
  // Types of a library are declared and never imported by that name.
  const isLibrary = (name: string) => !name.startsWith("@types/");
  const declared = Object.keys(manifest.dependencies ?? {}).filter(isLibrary);
  const declaredForTests = Object.keys(manifest.devDependencies ?? {}).filter(isLibrary);
  const files = sourceFiles(join(root, folder, "src"));
  const imported = importsOf(files.filter((file) => !isForDevelopment(file)));
  const importedByTests = importsOf(files.filter(isForDevelopment));

  for (const name of new Set([...imported, ...declared])) {
    if (!isAllowed(name, allowed.packages, allowed.libraries)) problems.push(`${folder} must not depend on ${name}`);
  }
  for (const name of new Set([...importedByTests, ...declaredForTests])) {
    const own = name === manifest.name;
    if (!own && !isAllowed(name, [...allowed.packages, ...(allowed.tests ?? [])])) {
      problems.push(`${folder} must not depend on ${name}, not even in a test`);
    }
  }
  for (const name of imported) {
    if (!declared.includes(name)) problems.push(`${folder} imports ${name} without declaring it`);
  }
  for (const name of importedByTests) {
    const known = name === manifest.name || name === "vitest" || declared.includes(name);
    if (!known && !declaredForTests.includes(name)) problems.push(`${folder} tests with ${name} without declaring it`);
  }
  for (const name of declared) {
    const isImported = imported.has(name) || allowed.peers?.includes(name);
    if (!isImported) problems.push(`${folder} declares ${name} without importing it`);
  }
}

function isAllowed(name: string, packages: readonly string[], libraries?: readonly string[]): boolean {
  if (name.startsWith(scope)) return packages.includes(name.slice(scope.length));
  return libraries === undefined || libraries.includes(name);
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What a test needs, and what goes into the built pages, nobody who installs the package needs. */
function isForDevelopment(file: string): boolean {
  return /\.test(?:-support|-cases)?\.tsx?$/.test(file) || /[\\/]src[\\/]web[\\/]/.test(file);
}

/** The packages that files import, found by the one way in which the formatter writes an import. */
function importsOf(files: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of files) {
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [, specifier = ""] of code.matchAll(
      /(?:^(?:import|\} from|export (?:type )?(?:\*|\{[^}]*\}).* from).*?|\bimport\(|resolve\()"([^"\n]+)"/gm,
    )) {
      if (specifier.startsWith(".") || specifier.startsWith("node:") || builtinModules.includes(specifier)) continue;
      names.add(specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"));
    }
  }
  return names;
}
