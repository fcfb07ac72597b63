import type * as library from "pdfjs-dist/legacy/build/pdf.mjs";

type Pdfjs = typeof library;

let loaded: Promise<Pdfjs> | undefined;

/** The library, loaded when it is first asked for: it is long to load and fills much memory. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

/**
 * Its build for Node replaces functions of JavaScript itself by its own for the whole process, among them
 * `Array.prototype.push` by one that is many times slower. None of them is needed on Node 20, so they are put back.
 */
async function load(): Promise<Pdfjs> {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  const { toString } = Function.prototype;
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // The part that reads is loaded by the first file otherwise, and would replace them again.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(Array.prototype, { push });
  Object.assign(JSON, { parse, stringify });
  Object.assign(Function.prototype, { toString });
  return pdfjs;
}
