import { replaceEqualDeep } from "@tanstack/react-query";
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

/** Structural sharing: keeps the identity of a value, and of its parts, while the content is the same. */
export function useSame<T>(value: T): T {
  const [last, setLast] = useState(() => value);
  const shared: T = replaceEqualDeep(last, value);
  if (shared !== last) setLast(() => shared);
  return shared;
}

/** Returns the content of a store and re-renders when it changes. */
export const useStore = <T>({ subscribe, get }: Store<T>): T =>
  useSyncExternalStore(subscribe, get, get);

/** `false` in the prerendered page until it is hydrated. */
export const useIsHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
