import { useUnchanged } from "./hooks.ts";

/** Returns the previous object as long as all of its values are the same. */
export const useStable = <T extends object>(value: T): T => useUnchanged(value, isShallowEqual);

function isShallowEqual(a: object, b: object): boolean {
  const [first, second] = [new Map(Object.entries(a)), Object.entries(b)];
  return (
    first.size === second.length &&
    second.every(([key, value]) => first.has(key) && Object.is(first.get(key), value))
  );
}
