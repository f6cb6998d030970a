import { type ReactNode, type RefCallback, useCallback } from "react";
import { isFiltering } from "../domain/filter.ts";
import { NO_SELECTION, type Selection } from "../domain/selection.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { formatSelection } from "../url/codec.ts";

interface FirstPage {
  address: string;
  header: readonly Element[];
  content: readonly Element[];
}

/** Set if the prerendered page was not hydrated. */
let detached: FirstPage | undefined;

/** Saves the prerendered page, so that it can be shown if data fails to load. */
export function takeFirstPage(root: HTMLElement, address: string): void {
  detached = {
    address,
    header: [...root.querySelectorAll("header.top-bar")],
    content: [...root.querySelectorAll("main > *")],
  };
}

/** Returns the prerendered page if it matches this selection and no filter is set. */
export function findFirstPage({ view, measure, country, language, filter }: Selection) {
  const page = formatSelection({ ...NO_SELECTION, view, measure, country, language });
  return detached?.address === page && !isFiltering(filter) ? detached : undefined;
}

interface FailedPageProps {
  selection: Selection;
  /** Heading of the page. Defaults to the name of the view. */
  name?: string;
  /** The error panel. */
  children: ReactNode;
}

/** The error of a page that failed to load, above its prerendered content if there is any. */
export function FailedPage({ selection, name, children }: FailedPageProps) {
  const { t } = useI18n();
  const firstPage = findFirstPage(selection);
  return (
    <>
      {!firstPage && <h1>{name ?? t(`app.view.${selection.view}`)}</h1>}
      {children}
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}

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
