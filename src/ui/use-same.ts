import { useState } from "react";

/** The value of before as long as its content is the same: the address gives new objects at every change. */
export function useSame<T>(value: T): T {
  const [last, setLast] = useState(() => value);
  const isSame = last === value || JSON.stringify(last) === JSON.stringify(value);
  if (!isSame) setLast(() => value);
  return isSame ? last : value;
}
