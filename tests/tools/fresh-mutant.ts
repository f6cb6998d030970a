import { configureGlobal } from "fast-check";
import { vi } from "vitest";

// The thread that runs this file's tests may have served another mutant before: nothing of that one is left.
const mutant = Reflect.get(globalThis, "__stryker__");
if (mutant) Object.assign(mutant, { activeMutant: undefined, mutantCoverage: undefined });
vi.unstubAllGlobals();
vi.useRealTimers();
if (typeof document !== "undefined") {
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, "", "/");
}

// Properties are tried on fewer examples, or each mutant would take seconds: what this misses counts as not noticed.
configureGlobal({ numRuns: 20 });
