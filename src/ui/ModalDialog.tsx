import { type DialogHTMLAttributes, useEffect, useLayoutEffect, useRef } from "react";
import { focusMainIfLost } from "./focus-main.ts";
import { useLatest } from "./hooks.ts";

interface Props extends DialogHTMLAttributes<HTMLDialogElement> {
  onClose: () => void;
  /** Space-separated ids. On close, the first existing element gets focus, instead of the previously focused element. */
  returnFocusTo?: string;
}

/** A modal dialog, open while mounted. Focuses the child with `data-autofocus`. Esc closes it. With `CLOSES_OUTSIDE`, a click on the backdrop does too. */
export function ModalDialog({ onClose, returnFocusTo = "", children, ...attributes }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    // Set before `showModal`, to avoid a second focus change and layout.
    dialog?.querySelector("[data-autofocus]")?.setAttribute("autofocus", "");
    dialog?.showModal();
    // The browser restores focus only if the dialog closes before it is removed.
    return () => dialog?.close();
  }, []);
  const returnFocus = useLatest(() => {
    const elements = returnFocusTo.split(" ").map((id) => document.getElementById(id));
    elements.find(Boolean)?.focus();
    // If the dialog was open when the page loaded, no element had focus before.
    focusMainIfLost();
  });
  // Runs in an effect, because React restores the previous focus during the commit.
  useEffect(() => returnFocus, [returnFocus]);
  return (
    <dialog
      ref={ref}
      // In development, StrictMode runs the effect twice. The first close event occurs after the dialog has opened again.
      onClose={(event) => event.currentTarget.open || onClose()}
      {...attributes}
    >
      {children}
    </dialog>
  );
}
