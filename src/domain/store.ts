/** A value that changes, the one kind of state beside the address. `watch` runs while anyone listens; it returns how to stop. */
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
    /** Calls back after each change; returns how to stop. */
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
