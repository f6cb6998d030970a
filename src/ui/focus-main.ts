/** Moves focus to the main content without scrolling. */
export const focusMain = () => document.getElementById("main")?.focus({ preventScroll: true });

/** Moves focus to the main content if the focused element is gone. */
export function focusMainIfLost() {
  if (document.activeElement === document.body) focusMain();
}
