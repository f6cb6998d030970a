import { type DialogHTMLAttributes, useEffect, useLayoutEffect, useRef } from "react";

interface Props extends DialogHTMLAttributes<HTMLDialogElement> {
  onClose: () => void;
  /** Ids of elements, with blanks between: the first that is still there gets the focus, where that is not the one it came from. */
  returnFocusTo?: string;
}

/** A dialog that is modal while it is mounted: focus goes to `data-autofocus` and back; Esc and a click beside its one child close it. The page says meanwhile that one is open (`data-modal`), for what lies behind. */
export function ModalDialog({ onClose, returnFocusTo = "", children, ...attributes }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const returnTo = useRef(returnFocusTo);
  useLayoutEffect(() => {
    returnTo.current = returnFocusTo;
  }, [returnFocusTo]);
  useLayoutEffect(() => {
    const dialog = ref.current;
    const { dataset } = document.documentElement;
    // Said before it opens: one move of the focus, and one layout for it.
    dialog?.querySelector("[data-autofocus]")?.setAttribute("autofocus", "");
    dataset.modal = "";
    dialog?.showModal();
    return () => {
      // Closing before the element goes is what makes the browser hand the focus back.
      dialog?.close();
      delete dataset.modal;
    };
  }, []);
  useEffect(
    () => () => {
      // Not before the commit is over: React puts back the focus that it found.
      const elements = returnTo.current.split(" ").map((id) => document.getElementById(id));
      elements.find((element) => element !== null)?.focus();
    },
    [],
  );
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
