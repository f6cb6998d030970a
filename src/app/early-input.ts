/** Does what was clicked and typed on the prerendered page before the program was there: `start.ts` marked the button. */
export function doEarlyInput(): void {
  const root = document.querySelector<HTMLElement>("[data-prerendered]");
  if (root?.dataset.prerendered)
    for (const field of root.querySelectorAll<HTMLInputElement>("input[type=search]"))
      if (field.value !== "") retype(field);
  // The page is alive: nothing more is marked.
  if (root) root.dataset.prerendered = "";
  const clicked = document.querySelector<HTMLElement>("[data-clicked]");
  if (!clicked) return;
  delete clicked.dataset.clicked;
  clicked.click();
}

/** React takes what stands in a field when it comes for its own, and is told of changes alone. */
function retype(field: HTMLInputElement): void {
  const text = field.value;
  field.value = "";
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
