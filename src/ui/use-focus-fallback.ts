import { type FocusEvent, useEffect, useRef } from "react";

/**
 * Moves focus to the fallback if the focused element was removed. Returns a focus handler that records the focused
 * element.
 */
export function useFocusFallback(findFallback: () => HTMLElement | null) {
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    if (!(last.current instanceof Element) || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) findFallback()?.focus();
  });
  return ({ target }: FocusEvent) => {
    last.current = target;
  };
}
