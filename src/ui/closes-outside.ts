import type { ComponentProps } from "react";

let pressed: EventTarget;

/** Props for a dialog that closes when its backdrop is clicked. A drag that starts inside, such as a text selection, does not close it. */
export const CLOSES_OUTSIDE = {
  onPointerDown: ({ target }) => {
    pressed = target;
  },
  onClick: ({ target, currentTarget }) =>
    target === currentTarget && target === pressed && currentTarget.close(),
} satisfies ComponentProps<"dialog">;
