import { useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Store } from "../domain/store.ts";

/** A stable function that calls the latest `handler`, for memoized components. */
export function useLatest<A extends unknown[]>(handler: (...args: A) => void) {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}

/** The previous value while the new one has the same content as JSON. */
export const useSame = <T>(value: T): T => useUnchanged(value, isEqualJson);

/** The previous object while each of its values is the same. */
export const useStable = <T extends object>(value: T): T => useUnchanged(value, isShallowEqual);

function useUnchanged<T>(value: T, isEqual: (a: T, b: T) => boolean): T {
  const [last, setLast] = useState(() => value);
  const isSame = last === value || isEqual(last, value);
  if (!isSame) setLast(() => value);
  return isSame ? last : value;
}

const isEqualJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function isShallowEqual(a: object, b: object): boolean {
  const [first, second] = [new Map(Object.entries(a)), Object.entries(b)];
  return (
    first.size === second.length &&
    second.every(([key, value]) => first.has(key) && Object.is(first.get(key), value))
  );
}

/** The content of a store; re-renders when it changes. */
export const useStore = <T>({ subscribe, get }: Store<T>): T =>
  useSyncExternalStore(subscribe, get, get);
