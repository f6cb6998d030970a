import { type RefCallback, useCallback } from "react";
import { isFiltering } from "../domain/filter.ts";
import type { Language } from "../domain/languages.ts";
import { NO_SELECTION, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** The prerendered view. */
interface FirstPage {
  language: Language;
  content: readonly Element[];
}

/** Set if the prerendered view was not hydrated. */
let detached: FirstPage | undefined;

/** Saves the prerendered view, to show if data fails to load. */
export function takeFirstPage(root: HTMLElement, language: Language): void {
  if (root.dataset.prerendered === language)
    detached = { language, content: [...(root.querySelector("main")?.children ?? [])] };
}

/** The prerendered view, if the address asks for it. */
export function useFirstPage({ view, country, filter }: Selection): FirstPage | undefined {
  const { language } = useI18n();
  const isPlain = view === NO_SELECTION.view && country === undefined && !isFiltering(filter);
  return isPlain && detached?.language === language ? detached : undefined;
}

/** Renders the prerendered view with its controls disabled. */
export function FirstView({ content }: FirstPage) {
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
