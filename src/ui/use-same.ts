import { useMemo, useState } from "react";

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
