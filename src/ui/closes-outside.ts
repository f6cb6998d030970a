import type { ComponentProps } from "react";

let pressed: EventTarget;

/** Props of a dialog that closes on a click on its backdrop, but not on a drag from inside, such as a selection of text. */
export const CLOSES_OUTSIDE = {
  onPointerDown: ({ target }) => {
    pressed = target;
  },
  onClick: ({ target, currentTarget }) =>
    target === currentTarget && target === pressed && currentTarget.close(),
} satisfies ComponentProps<"dialog">;
