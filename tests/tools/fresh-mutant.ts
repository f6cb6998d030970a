// The thread that runs this file's tests may have served another mutant before: nothing of that one is left.
const mutant = Reflect.get(globalThis, "__stryker__");
if (mutant) Object.assign(mutant, { activeMutant: undefined, mutantCoverage: undefined });
if (typeof document !== "undefined") {
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, "", "/");
}
