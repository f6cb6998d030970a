import { vi } from "vitest";

// Test files share a window, because loading jsdom takes longer than most files. Each file starts with fresh modules.
vi.resetModules();
vi.unstubAllGlobals();
if (typeof document !== "undefined") {
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/");
}

// On a busy machine, compiling a module on its first import may exceed the stall timeout.
vi.mock("../src/dataset/stall.ts", async (original) => ({
  ...(await original<object>()),
  watchForStall: () => () => {},
}));
