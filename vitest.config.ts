import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/{unit,conformance,fuzz}/**/*.test.ts",
      "test/unit/**/*.test.tsx",
      "test/scenarios/*.test.ts",
    ],
    environment: "node",
  },
});
