/** Moves focus to the start of the page. */
export const focusMain = () => document.getElementById("main")?.focus({ preventScroll: true });

/** Moves focus to the start of the page if the focused element is gone. */
export function focusMainIfLost() {
  if (document.activeElement === document.body) focusMain();
}
