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

/** The build's configuration, with only the tests of the mutated folders and the tests of `features` that render components of `figure`. */
export default {
  ...page,
  plugins: [...(page.plugins ?? []), residentWorkers],
  test: {
    ...page.test,
    projects: undefined,
    include: [
      "tests/{domain,url,figure,export}/**/*.test.{ts,tsx}",
      "tests/features/{compare,scorecard,world}/**/*.test.{ts,tsx}",
    ],
    // These render whole pages, which takes seconds for each mutant.
    exclude: [
      "tests/features/compare/ComparePage.test.tsx",
      "tests/features/scorecard/{Brief,ChartsSection,EditionView}.test.tsx",
      "tests/features/world/{World,WorldView,ready-questions}.test.tsx",
    ],
    setupFiles: ["tests/setup-components.ts", "tests/setup.ts", "tests/tools/fresh-mutant.ts"],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 600_000,
  },
};
