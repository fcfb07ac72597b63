/** Loaded for what it does alone; the library types only its other half. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
