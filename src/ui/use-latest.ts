import { useCallback, useLayoutEffect, useRef } from "react";

/** A handler that is always the same function and always does what the latest `handler` does: for memoized parts. */
export function useLatest<A extends unknown[]>(handler: (...args: A) => void) {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
