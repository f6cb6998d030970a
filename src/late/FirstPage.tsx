import { type RefCallback, useCallback } from "react";
import { isFiltering } from "../domain/filter.ts";
import type { Language } from "../domain/languages.ts";
import { NO_SELECTION, type Selection } from "../domain/selection.ts";

/** The prerendered view. */
interface FirstPage {
  language: Language;
  header: readonly Element[];
  content: readonly Element[];
}

/** Set if the prerendered view was not hydrated. */
let detached: FirstPage | undefined;

/** Saves the prerendered view, to show if data fails to load. */
export function takeFirstPage(root: HTMLElement, language: Language): void {
  if (root.dataset.prerendered === language)
    detached = {
      language,
      header: [...root.querySelectorAll("header.top-bar")],
      content: [...(root.querySelector("main")?.children ?? [])],
    };
}

/** The prerendered view, if the address asks for it. */
export function findFirstPage(
  { view, country, filter }: Selection,
  language: Language,
): FirstPage | undefined {
  const isPlain = view === NO_SELECTION.view && country === undefined && !isFiltering(filter);
  return isPlain && detached?.language === language ? detached : undefined;
}

/** Renders prerendered elements with their controls disabled. */
export function FirstView({ content }: Pick<FirstPage, "content">) {
  const place = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      element?.replaceChildren(...content);
      const controls = element?.querySelectorAll<HTMLButtonElement>("button, input, select");
      for (const control of controls ?? []) control.disabled = true;
    },
    [content],
  );
  return <div ref={place} />;
}
