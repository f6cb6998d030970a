import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import page from "../../vite.config.ts";
import { residentWorkers } from "./resident-worker.ts";

/** Fastest files first, because the first failing test ends a run. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const durationOf = ({ project, moduleId }: TestSpecification) => {
      const name = `${project.name}:${relative(this.ctx.config.root, moduleId)}`;
      return this.ctx.cache.getFileTestResults(name)?.duration ?? 0;
    };
    return files.toSorted((a, b) => durationOf(a) - durationOf(b));
  }
}

/** The build's configuration, with only the tests of the folders in `MUTANT_TESTS`. */
export default {
  ...page,
  plugins: [...(page.plugins ?? []), residentWorkers],
  // In Stryker's copy of the project, `node_modules` is a link to a folder outside the root. Vite would refuse its files, and
  // test files that import them would be left out without an error.
  server: { ...page.server, fs: { strict: false } },
  test: {
    ...page.test,
    projects: undefined,
    include: [`tests/{${process.env.MUTANT_TESTS}}/**/*.test.{ts,tsx}`],
    // Tests that are unrelated to `figure`, or that render whole pages, which takes seconds for each mutant.
    exclude: [
      "tests/features/{charts,dataset,import,measure,offline}/**",
      "tests/features/pictures.test.tsx",
      "tests/features/compare/ComparePage.test.tsx",
      "tests/features/scorecard/{Brief,ChartsSection,EditionView}.test.tsx",
      "tests/features/world/{World,WorldView,ready-questions}.test.tsx",
    ],
    setupFiles: ["tests/setup-components.ts", "tests/setup.ts", "tests/tools/fresh-mutant.ts"],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 600_000,
  },
};
