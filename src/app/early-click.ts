/** Does what was clicked on the prerendered page before the program was there: `start.ts` marked the button. */
export function doEarlyClick(): void {
  const root = document.querySelector<HTMLElement>("[data-prerendered]");
  // The page is alive: nothing more is marked.
  if (root) root.dataset.prerendered = "";
  const clicked = document.querySelector<HTMLElement>("[data-clicked]");
  if (!clicked) return;
  delete clicked.dataset.clicked;
  clicked.click();
}
