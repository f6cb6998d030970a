import { configureGlobal } from "fast-check";
import { vi } from "vitest";

// Resets the state of the thread, which may have run another mutant before.
const mutant = Reflect.get(globalThis, "__stryker__");
if (mutant) Object.assign(mutant, { activeMutant: undefined, mutantCoverage: undefined });
vi.useRealTimers();

// Fewer examples per property, because a mutant would otherwise take seconds. Mutants missed this way are reported as survived.
configureGlobal({ numRuns: 20 });

// A short wait, because many mutants are killed when an element never appears.
if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: 1_000 });
}
