import "@testing-library/jest-dom/vitest";
import { afterEach, beforeEach, expect, vi } from "vitest";

const LEVELS = ["log", "info", "warn", "error"] as const;
let said: string[] = [];

// A test that makes the console speak has found a fault, unless it takes the console over with a spy of its own.
beforeEach(() => {
  said = [];
  for (const level of LEVELS)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(`console.${level}: ${words.map(String).join(" ")}`);
    });
});

afterEach(async () => {
  if (typeof document !== "undefined") {
    const { cleanup } = await import("@testing-library/react");
    cleanup();
  }
  vi.restoreAllMocks();
  expect(said, "nothing is said on the console").toEqual([]);
});
