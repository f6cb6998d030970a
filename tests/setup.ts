import { afterEach, beforeEach, expect, vi } from "vitest";

const hasDocument = typeof document !== "undefined";
// Only for jsdom, because loading the matchers takes half a second and most test files need no DOM.
if (hasDocument) await import("@testing-library/jest-dom/vitest");

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

afterEach(async () => {
  if (hasDocument) {
    const { cleanup } = await import("@testing-library/react");
    cleanup();
  }
  vi.restoreAllMocks();
  expect(logged, "console messages").toEqual([]);
});
