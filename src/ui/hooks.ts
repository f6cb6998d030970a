import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Store } from "../domain/store.ts";

/** A handler that is always the same function and always does what the latest `handler` does: for memoized parts. */
export function useLatest<A extends unknown[]>(handler: (...args: A) => void) {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}

/** The value of before as long as its content is the same: the address gives new objects at every change. */
export function useSame<T>(value: T): T {
  const [last, setLast] = useState(() => value);
  const isSame = last === value || JSON.stringify(last) === JSON.stringify(value);
  if (!isSame) setLast(() => value);
  return isSame ? last : value;
}

/** The object of before as long as each of its values is the same one. */
export function useStable<T extends object>(value: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are what it depends on
  return useMemo(() => value, Object.values(value));
}

/** What a store holds; the part that holds it is drawn anew when that changes. */
export const useStore = <T>({ subscribe, get }: Store<T>): T =>
  useSyncExternalStore(subscribe, get, get);
