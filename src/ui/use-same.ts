import { useRef } from "react";

/** The value of before as long as its content is the same: the address gives new objects at every change. */
export function useSame<T>(value: T): T {
  const last = useRef(value);
  if (last.current !== value && JSON.stringify(last.current) !== JSON.stringify(value))
    last.current = value;
  return last.current;
}
