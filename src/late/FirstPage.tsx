import { createContext, type RefCallback, use, useCallback } from "react";
import type { Language } from "../domain/languages.ts";
import { NO_SELECTION, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** The view that the build wrote into the page, as it stood there: a default address shows it in this language. */
export interface FirstPage {
  language: Language;
  content: readonly Element[];
}

export const FirstPageContext = createContext<FirstPage | undefined>(undefined);

/** Takes the view out of the page, to be shown for as long as the program cannot draw it itself. */
export function takeFirstPage(root: HTMLElement, language: Language): FirstPage | undefined {
  if (root.dataset.prerendered !== language) return undefined;
  const content = [...(root.querySelector("main")?.children ?? [])];
  return { language, content };
}

/** The first view, where it is the one that the address asks for. */
export function useFirstPage({ view, country, filter }: Selection): FirstPage | undefined {
  const page = use(FirstPageContext);
  const { language } = useI18n();
  const isPlain =
    view === NO_SELECTION.view && country === undefined && Object.values(filter).every(isEmpty);
  return isPlain && page?.language === language ? page : undefined;
}

const isEmpty = ({ length }: { length: number }) => length === 0;

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
