import { afterEach, beforeEach, expect, vi } from "vitest";

// Only for jsdom, because loading both libraries takes a second and most test files need no DOM.
const library =
  typeof document === "undefined" ? undefined : await import("@testing-library/react");
if (library) {
  await import("@testing-library/jest-dom/vitest");
  // Sized for a busy machine, like `testTimeout`.
  library.configure({ asyncUtilTimeout: 20_000 });
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
