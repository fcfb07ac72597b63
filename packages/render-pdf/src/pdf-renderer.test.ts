import { testRenderer } from "@mingzhang/testing";
import { pdfRenderer } from "./pdf-renderer.ts";
import { readPages } from "./read-pdf.test-support.ts";

testRenderer(pdfRenderer, { extract: async (bytes) => (await readPages(bytes)).flat() });
