import { type UIEvent, useRef } from "react";

/** Props for two elements that scroll sideways together. */
export function useSharedScroll() {
  const first = useRef<HTMLDivElement>(null);
  const second = useRef<HTMLDivElement>(null);
  const onScroll = ({ currentTarget: { scrollLeft } }: UIEvent) => {
    for (const { current } of [first, second]) if (current) current.scrollLeft = scrollLeft;
  };
  return [
    { ref: first, onScroll },
    { ref: second, onScroll },
  ] as const;
}
