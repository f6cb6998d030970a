import { expect, test, vi } from "vitest";
import { createStore } from "../../src/domain/store.ts";

test("notifies subscribers of changes", () => {
  const store = createStore(1);
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  store.set(2);
  store.set(2);
  expect(store.get()).toBe(2);
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  store.set(3);
  expect(listener).toHaveBeenCalledTimes(1);
});

test("runs `watch` only while there are subscribers", () => {
  const unwatch = vi.fn();
  const watch = vi.fn(() => unwatch);
  const store = createStore("", watch);
  expect(watch).not.toHaveBeenCalled();
  const [first, second] = [store.subscribe(() => {}), store.subscribe(() => {})];
  expect(watch).toHaveBeenCalledTimes(1);
  first();
  expect(unwatch).not.toHaveBeenCalled();
  second();
  expect(unwatch).toHaveBeenCalledTimes(1);
  store.subscribe(() => {});
  expect(watch).toHaveBeenCalledTimes(2);
});
