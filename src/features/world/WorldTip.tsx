import type { ReactNode } from "react";

/** A place on the screen that a pointer is at, or the keyboard. */
export interface Spot {
  x: number;
  y: number;
}

/** What is said of the country at a spot, beside it: to the left of what is far to the right. */
export const WorldTip = ({
  x,
  y,
  name,
  children,
}: Spot & { name: string; children: ReactNode }) => (
  <div
    className={x > window.innerWidth / 2 ? "world-tip is-before" : "world-tip"}
    style={{ insetInlineStart: x, insetBlockStart: y }}
  >
    <b>{name}</b>
    {children}
  </div>
);
