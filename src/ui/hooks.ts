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

/** Returns the previous value as long as the new one has the same content as JSON. */
export const useSame = <T>(value: T): T => useUnchanged(value, isEqualJson);

/** Returns the previous value as long as the new one equals it. */
export function useUnchanged<T>(value: T, isEqual: (a: T, b: T) => boolean): T {
  const [last, setLast] = useState(() => value);
  const isSame = last === value || isEqual(last, value);
  if (!isSame) setLast(() => value);
  return isSame ? last : value;
}

const isEqualJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The content of a store; re-renders when it changes. */
export const useStore = <T>({ subscribe, get }: Store<T>): T =>
  useSyncExternalStore(subscribe, get, get);
