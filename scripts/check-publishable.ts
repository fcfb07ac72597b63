import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const shell = process.platform === "win32";

// pnpm packs, because `attw --pack` and `publint` would pack with npm, which knows neither `catalog:` nor publishConfig's exports.
const folder = await mkdtemp(join(tmpdir(), "mingzhang-pack-"));
try {
  const everyPublicPackage = ["--filter", "./packages/*", "--filter", "./apps/*", "--filter", "!@mingzhang/testing"];
  await run("pnpm", ["--recursive", ...everyPublicPackage, "pack", "--pack-destination", folder], { shell });
  for (const tarball of await readdir(folder)) {
    for (const command of [
      ["publint", "run", "--strict"],
      ["attw", "--profile", "esm-only", "--format", "ascii"],
    ] as const) {
      const [tool, ...args] = command;
      await run(tool, [...args, join(folder, tarball)], { shell }).catch((error: Error & { stdout?: string }) => {
        console.error(`${tarball} fails ${tool}:\n${error.stdout || error.message}`);
        process.exitCode = 1;
      });
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
