import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/{unit,conformance,fuzz}/**/*.test.ts",
      "test/unit/**/*.test.tsx",
      "test/scenarios/*.test.ts",
    ],
    environment: "node",
    // Against a hang alone, and so far above any test's need that a slow or loaded machine does
    // not reach it: no test is judged by its duration.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
