import { readPdf, testRenderer } from "@mingzhang/testing";
import { pdfRenderer } from "./pdf-renderer.ts";

testRenderer(pdfRenderer, { extract: readPdf });
