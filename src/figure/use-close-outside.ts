import { type RefObject, useEffect } from "react";

/** Closes what is open when a person points or moves the focus elsewhere. */
export function useCloseOutside(
  inside: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onClose: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const handle = ({ target }: Event) => {
      if (target instanceof Node && !inside.current?.contains(target)) onClose();
    };
    document.addEventListener("pointerdown", handle);
    document.addEventListener("focusin", handle);
    return () => {
      document.removeEventListener("pointerdown", handle);
      document.removeEventListener("focusin", handle);
    };
  }, [inside, isOpen, onClose]);
}
