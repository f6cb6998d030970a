/** Ignores the second click of a double click. After a dialog opens or closes, that click would hit another element. */
export function ignoreSecondClick(): void {
  const handle = (event: MouseEvent) => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", handle, { capture: true, once: true });
}
