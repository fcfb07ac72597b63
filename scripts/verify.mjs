#!/usr/bin/env node
// Everything that must hold before a change is done: one line a check, its output only where it fails, then all tests.
// `--checks` leaves the tests out. The last line is always `N passed, N failed`, a check counting as one.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const typescript = ["node", "--conditions=source", "--import", "tsx"];

/** In the order in which they start; those with `after` wait for the check of that name. */
const checks = [
  { name: "build", command: ["turbo", "run", "build", "--output-logs=errors-only"] },
  { name: "types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "types of the pages", command: ["tsc", "-p", "apps/admin/src/web/tsconfig.json"] },
  { name: "format and imports", command: ["biome", "ci", "."] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  { name: "architecture", command: [...typescript, "scripts/check-architecture.ts"] },
  { name: "unused code", command: ["knip", "--no-progress", "--treat-config-hints-as-errors"] },
  { name: "generated files fresh", command: [...typescript, "scripts/generate.ts", "--check"] },
  { name: "mutation score fresh", command: [...typescript, "bench/mutate/run.ts", "--check"] },
  { name: "publishable", command: [...typescript, "scripts/check-publishable.ts"], after: "build" },
];

/** How many checks run at once: most of them are busy on one core from start to end. */
const lanes = 2;

function run([command, ...args]) {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: join(root, "node_modules/.bin") + delimiter + process.env.PATH };
    const child = spawn(command, args, { cwd: root, env, shell: process.platform === "win32" });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ ok: false, output: String(error) }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

async function runChecks() {
  const results = new Map();
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { name, command, after } = check;
      const started = performance.now();
      const result = Promise.resolve(results.get(after)).then((needed) =>
        needed?.ok === false ? { ok: false, output: `not run, because ${after} failed` } : run(command),
      );
      results.set(name, result);
      const { ok, output } = await result;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${ok ? "ok  " : "FAIL"}  ${name} (${seconds} s)`);
      if (!ok) console.log(output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return countPassed(await Promise.all(results.values()), ({ ok }) => ok);
}

async function runTests() {
  const { startVitest } = await import("vitest/node");
  const vitest = await startVitest("test", [], { root, watch: false });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const counts = countPassed(tests, (test) => test.result().state === "passed");
  // A file that cannot be loaded holds no test that could fail, and an error outside every test fails none.
  const broken = modules.flatMap((module) => module.errors()).length + vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return { passed: counts.passed, failed: counts.failed + broken };
}

function countPassed(results, isPassed) {
  const passed = results.filter(isPassed).length;
  return { passed, failed: results.length - passed };
}

const counts = [await runChecks()];
if (!process.argv.includes("--checks")) counts.push(await runTests());
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
// Only when stdout is drained is this line sure to be the last one.
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));
