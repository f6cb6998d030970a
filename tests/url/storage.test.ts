// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readStored, storageKey, writeStored } from "../../src/url/storage.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it("stores each value under its own key", () => {
  expect(readStored("country")).toBe("");
  writeStored("country", "PER");
  writeStored("language", "es");
  expect([readStored("country"), readStored("language"), readStored("kept")]).toEqual([
    "PER",
    "es",
    "",
  ]);
  expect(localStorage.getItem("atlas-country")).toBe("PER");
  expect(storageKey("language")).toBe("atlas-language");
});

it("ignores errors if the browser denies storage", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
  expect(() => writeStored("country", "PER")).not.toThrow();
  expect(readStored("country")).toBe("");
});
