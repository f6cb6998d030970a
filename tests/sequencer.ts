import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Sorts files by project and environment, because Vitest replaces a worker whose next file differs in either. */
export default class WorkerSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const keyed = sorted.map((file) => ({ file, key: `${file.project.name} ${usesDom(file)}` }));
    return keyed.toSorted((a, b) => a.key.localeCompare(b.key)).map(({ file }) => file);
  }
}

const usesDom = ({ moduleId }: TestSpecification) =>
  readFileSync(moduleId, "utf8").startsWith("// @vitest-environment jsdom");
