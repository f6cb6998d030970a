import { lineText, type PageLine } from "./pdf-lines.ts";

/** "Page 2", "2 of 5": a law's number ("414/009") has no such order. */
const PAGE_NUMBER = /^(?:page )?(\d{1,3})(?: ?(?:of|\/) ?(\d{1,3}))?$/i;
/** On so many pages, the same first or last line is a running head or foot. */
const RUNNING = 3;

/** Pages without page numbers and running heads and feet, which would stand in the middle of a sentence; a head stays where it is first met. */
export function dropRunningLines(pages: readonly PageLine[][]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map((at) => keyOf(page[at]))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const met = new Set<string>();
  return pages.map((page) => {
    const dropped = new Set(
      edges(page).filter((at) => {
        const key = keyOf(page[at]);
        const line = page[at];
        if (line && isPageNumber(lineText(line))) return true;
        if ((counts.get(key) ?? 0) < RUNNING) return false;
        const isFirst = !met.has(key);
        met.add(key);
        return !isFirst;
      }),
    );
    return page.filter((_, at) => !dropped.has(at));
  });
}

function isPageNumber(text: string): boolean {
  const [, page, last = page] = PAGE_NUMBER.exec(text) ?? [];
  return page !== undefined && Number(page) <= Number(last);
}

/** The first two and last two lines of a page. */
const edges = (page: readonly PageLine[]): number[] =>
  [...new Set([0, 1, page.length - 2, page.length - 1])].filter(
    (at) => at >= 0 && at < page.length,
  );

/** Text without its numbers, and where it stands on the page. */
const keyOf = (line: PageLine | undefined): string =>
  line ? `${Math.round(line.y / 3)} ${lineText(line).replace(/\d+/g, "#")}` : "";
