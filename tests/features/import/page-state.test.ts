// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";

const { loadKept } = vi.hoisted(() => ({ loadKept: vi.fn(async () => ({})) }));
vi.mock("../../../src/keep/kept-store.ts", () => ({ loadKept }));

beforeEach(() => {
  vi.resetModules();
  loadKept.mockClear();
  localStorage.clear();
});

test.each([
  ["nothing is kept", "/PER.html", "", 0],
  ["a profile is kept", "/PER.html", "2026-12-01T00:00:00Z", 1],
  // If localStorage is full, the marker is missing.
  ["the address asks for kept profiles", "/?country=PER&from=device", "", 1],
])("if %s, reads the storage as needed", async (_, address, marker, reads) => {
  history.replaceState(null, "", address);
  if (marker) localStorage.setItem("atlas-kept", marker);
  const { keptStore } = await import("../../../src/features/import/page-state.ts");
  expect(keptStore.get().isLoaded).toBe(reads === 0);
  const stop = keptStore.subscribe(() => {});
  await vi.waitFor(() => expect(keptStore.get().isLoaded).toBe(true));
  stop();
  expect(loadKept).toHaveBeenCalledTimes(reads);
});
