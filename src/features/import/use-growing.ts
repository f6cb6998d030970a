import { useEffect, useState } from "react";

/** How many of a list are drawn: a few at once and the others bit by bit, so that the page answers in between. */
export function useGrowing(total: number, first: number, step: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return;
    const next = setTimeout(() => setCount(count + step));
    return () => clearTimeout(next);
  }, [count, total, step]);
  return Math.min(count, total);
}
