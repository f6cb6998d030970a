// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keyOf, recall, remember } from "../../src/url/remembered.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it("what was shown last is remembered, each by itself", () => {
  expect(recall("country")).toBe("");
  remember("country", "PER");
  remember("language", "es");
  expect([recall("country"), recall("language"), recall("kept")]).toEqual(["PER", "es", ""]);
  // The small script before the page asks by these very names.
  expect(localStorage.getItem("atlas-country")).toBe("PER");
  expect(keyOf("language")).toBe("atlas-language");
});

it("a browser that stores nothing remembers nothing, and that is no error", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
  expect(() => remember("country", "PER")).not.toThrow();
  expect(recall("country")).toBe("");
});
