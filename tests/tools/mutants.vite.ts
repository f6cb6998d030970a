import page from "../../vite.config.ts";
import { residentWorkers } from "./resident-worker.ts";

/** As the page is built, with the tests that are to notice mutants: those of the folders themselves, and none of what uses them. */
export default {
  ...page,
  plugins: [...(page.plugins ?? []), residentWorkers],
  test: {
    ...page.test,
    include: ["tests/{domain,url,figure,export}/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/tools/fresh-mutant.ts", "tests/setup.ts"],
    testTimeout: 120_000,
  },
};
