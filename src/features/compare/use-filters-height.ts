import { type RefObject, useLayoutEffect } from "react";

/** Keeps the height of the filters that stick at the top of a page in its `--filters-height`, for what sticks below them. */
export function useFiltersHeight(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = page.current;
    const bar = element?.querySelector<HTMLElement>("[role=search]");
    const chips = bar?.querySelector<HTMLElement>(".filter-chips");
    if (!element || !bar || !chips || typeof ResizeObserver === "undefined") return;
    // On phones the bar has no box of its own, and its chips alone stick.
    const measure = () =>
      element.style.setProperty("--filters-height", `${bar.offsetHeight || chips.offsetHeight}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    observer.observe(chips);
    return () => observer.disconnect();
  }, [page]);
}
