// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storageKey, writeStored } from "../../src/url/storage.ts";
import { dispatchMissedEvents } from "../../src/url/storage-events.ts";

const listen = vi.fn();
const handleStorage = ({ key }: StorageEvent) => listen(key);
let stop: () => void;
beforeEach(() => {
  localStorage.clear();
  listen.mockClear();
  addEventListener("storage", handleStorage);
  stop = dispatchMissedEvents();
});
afterEach(() => {
  stop();
  removeEventListener("storage", handleStorage);
});

const dispatchTransition = (type: "pagehide" | "pageshow", persisted = true) =>
  dispatchEvent(new PageTransitionEvent(type, { persisted }));

test.each([
  ["both values", ["kept", "groups"], ["kept", "groups"]],
  ["one value", ["groups"], ["groups"]],
  ["a value that the page reads only once", ["language"], []],
  ["no value", [], []],
] as const)(
  "dispatches the missed `storage` events when the page is restored, if %s changed",
  (_what, changed, missed) => {
    dispatchTransition("pagehide");
    for (const name of changed) writeStored(name, "new");
    dispatchTransition("pageshow");
    expect(listen.mock.calls).toEqual(missed.map((name) => [storageKey(name)]));
  },
);

test("dispatches no event for a change before the page was hidden", () => {
  writeStored("groups", "new");
  dispatchTransition("pagehide");
  dispatchTransition("pageshow");
  expect(listen).not.toHaveBeenCalled();
});

test.each([
  ["opens for the first time", () => dispatchTransition("pageshow", false)],
  [
    "is restored after the cleanup",
    () => {
      stop();
      dispatchTransition("pageshow");
    },
  ],
])("dispatches no event when the page %s", (_what, show) => {
  writeStored("groups", "new");
  show();
  expect(listen).not.toHaveBeenCalled();
});
