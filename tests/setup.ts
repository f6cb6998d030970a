import { afterEach, beforeEach, expect, vi } from "vitest";

const hasDocument = typeof document !== "undefined";
// Loaded for jsdom alone: most files need no DOM, and the matchers take half a second each time.
if (hasDocument) await import("@testing-library/jest-dom/vitest");

const LEVELS = ["log", "info", "warn", "error"] as const;
let logged: string[] = [];

// Any console message fails the test, unless it replaces the console with its own spy.
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
