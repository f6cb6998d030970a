/** A value with subscribers. `watch` runs on the first subscription. Its cleanup function runs after the last subscription ends. */
export function createStore<T>(initial: T, watch?: () => () => void) {
  const listeners = new Set<() => void>();
  let value = initial;
  let unwatch: (() => void) | undefined;
  return {
    get: (): T => value,
    set: (next: T): void => {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    /** Calls `listener` after each change. Returns an unsubscribe function. */
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) unwatch = watch?.();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) unwatch?.();
      };
    },
  };
}
export type Store<T> = ReturnType<typeof createStore<T>>;
