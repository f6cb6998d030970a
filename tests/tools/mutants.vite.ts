import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cataloguePlugin } from "../../src/build/catalogues.ts";

/** The tests that are to notice mutants: those of the folders themselves, and none of what uses them. */
export default defineConfig({
  plugins: [react(), cataloguePlugin()],
  test: {
    include: ["tests/{domain,url,figure,export}/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 120_000,
  },
});
