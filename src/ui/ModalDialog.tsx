import { type DialogHTMLAttributes, useEffect, useLayoutEffect, useRef } from "react";
import { useLatest } from "./hooks.ts";

interface Props extends DialogHTMLAttributes<HTMLDialogElement> {
  onClose: () => void;
  /** Ids of elements, with blanks between: the first that is still there gets the focus, where that is not the one it came from. */
  returnFocusTo?: string;
}

/** A dialog that is modal while it is mounted: focus goes to `data-autofocus` and back; Esc and a click beside its one child close it. The page says meanwhile that one is opening, then open (`data-modal`), for what lies behind. */
export function ModalDialog({ onClose, returnFocusTo = "", children, ...attributes }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    const { dataset } = document.documentElement;
    // Said before it opens: one move of the focus, and one layout for it.
    dialog?.querySelector("[data-autofocus]")?.setAttribute("autofocus", "");
    dataset.modal = "opening";
    dialog?.showModal();
    const settle = () => {
      if (dataset.modal) dataset.modal = "open";
    };
    // Once it is painted.
    requestAnimationFrame(() => setTimeout(settle));
    return () => {
      // Closing before the element goes is what makes the browser hand the focus back.
      dialog?.close();
      delete dataset.modal;
    };
  }, []);
  const returnFocus = useLatest(() => {
    const elements = returnFocusTo.split(" ").map((id) => document.getElementById(id));
    elements.find((element) => element !== null)?.focus();
  });
  // Not before the commit is over: React puts back the focus that it found.
  useEffect(() => returnFocus, [returnFocus]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way to do this is Esc, which the dialog has by itself
    <dialog
      ref={ref}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      {...attributes}
    >
      {children}
    </dialog>
  );
}
