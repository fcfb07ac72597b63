import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL("src/web", import.meta.url)),
  plugins: [react()],
  // The words are read from their source, so that a page never speaks with a stale build's.
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  build: {
    outDir: fileURLToPath(new URL("dist/web", import.meta.url)),
    emptyOutDir: true,
    // Nothing inline: the pages are told to run and show only what comes from their own server.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
  // While pages are worked on, the server runs beside: `mingzhang serve`.
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
