import type { MouseEvent, PointerEvent } from "react";

/** The element that was pressed last. */
let pressed: EventTarget | undefined;

/** Props of a dialog that closes on a click on its backdrop, but not on a drag from inside, such as a selection of text. */
export const CLOSES_OUTSIDE = {
  onPointerDown: ({ target }: PointerEvent<HTMLDialogElement>) => {
    pressed = target;
  },
  onClick: ({ target, currentTarget }: MouseEvent<HTMLDialogElement>) =>
    target === currentTarget && target === pressed && currentTarget.close(),
};
