import { type RefCallback, useCallback } from "react";
import { isFiltering } from "../domain/filter.ts";
import type { Language } from "../domain/languages.ts";
import { NO_SELECTION, type Selection } from "../domain/selection.ts";
import { createStore } from "../domain/store.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** A view as it stood in the page: a default address shows it in this language. */
interface FirstPage {
  language: Language;
  content: readonly Element[];
}

/** What the build wrote into the page, where the program could not take it over. */
const taken = /* @__PURE__ */ createStore<FirstPage | undefined>(undefined);

/** Takes the view out of the page, to be shown for as long as the program cannot draw it itself. */
export function takeFirstPage(root: HTMLElement, language: Language): void {
  if (root.dataset.prerendered === language)
    taken.set({ language, content: [...(root.querySelector("main")?.children ?? [])] });
}

/** The first view, where it is the one that the address asks for. */
export function useFirstPage({ view, country, filter }: Selection): FirstPage | undefined {
  const page = taken.get();
  const { language } = useI18n();
  const isPlain = view === NO_SELECTION.view && country === undefined && !isFiltering(filter);
  return isPlain && page?.language === language ? page : undefined;
}

/** Shows it to be read: what it would do needs the facts that did not come. */
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
