#!/usr/bin/env node
// Runs a script of package.json on a machine that has only Node and npm: fetches the pinned pnpm, installs, runs.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更高版本，当前为 ${process.version}。`);
  process.exit(1);
}

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
// npm hands its own settings down as variables; pnpm warns of each that it does not know.
for (const name of Object.keys(env)) {
  if (/^npm_config_/i.test(name) && !/registry|proxy|cafile|cache|prefix|userconfig|globalconfig/i.test(name)) {
    delete env[name];
  }
}

function pnpm(...args) {
  // Without --prefer-offline npx asks the registry first, and waits minutes for it where there is no network.
  const run = spawnSync("npx", ["--prefer-offline", "--yes", manifest.packageManager, ...args], {
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
    cwd: new URL("..", import.meta.url),
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

pnpm("install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--loglevel=warn");
// Silent, because its own word on a failure would follow the last line, which is for scripts to read.
pnpm("--silent", "run", ...process.argv.slice(2));
