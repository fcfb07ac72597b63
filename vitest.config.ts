import { defineConfig } from "vitest/config";

// Packages are read from their sources, so that a test never runs against a stale build.
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: [
      "{packages,apps}/*/src/**/*.test.ts",
      "examples/*.test.ts",
      "bench/*.test.ts",
      "fixtures/made-up/*.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
