import { afterEach, beforeEach, expect, vi } from "vitest";

// Only for jsdom, because loading both libraries takes a second and most test files need no DOM.
const library =
  typeof document === "undefined" ? undefined : await import("@testing-library/react");
if (library) {
  await import("@testing-library/jest-dom/vitest");
  const { getElementError } = library.getConfig();
  library.configure({
    // Sized for a busy machine, like `testTimeout`.
    asyncUtilTimeout: 20_000,
    // By default, each failed attempt of a `find` query prints the document, which the final error prints again.
    getElementError: (message, container) => {
      const config: object = library.getConfig();
      const isAttempt =
        "_disableExpensiveErrorDiagnostics" in config && config._disableExpensiveErrorDiagnostics;
      if (!isAttempt) return getElementError(message, container);
      return Object.assign(new Error(message ?? ""), { name: "TestingLibraryElementError" });
    },
  });
}

const LEVELS = ["log", "info", "warn", "error"] as const;
let logged: string[] = [];

// Any console message fails the test, unless the test replaces the console with its own spy.
beforeEach(() => {
  logged = [];
  for (const level of LEVELS)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      logged.push(`console.${level}: ${words.map(String).join(" ")}`);
    });
});

afterEach(() => {
  vi.useRealTimers();
  library?.cleanup();
  vi.restoreAllMocks();
  expect(logged, "console messages").toEqual([]);
});
