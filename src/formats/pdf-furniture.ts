import { lineText, type PageLine } from "./pdf-lines.ts";

/** "Page 2", "2 of 5": a law's number ("414/009") has no such order. */
const PAGE_NUMBER = /^(?:page )?(\d{1,3})(?: ?(?:of|\/) ?(\d{1,3}))?$/i;
/** On so many pages, the same first or last line is a running head or foot. */
const RUNNING = 3;

/** Pages without page numbers and running heads and feet, which would stand in the middle of a sentence; a head stays where it is first met. */
export function dropRunningLines(pages: readonly PageLine[][]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const met = new Set<string>();
  return pages.map((page) => {
    const dropped = edges(page).filter((line) => {
      const key = keyOf(line);
      const isAgain = met.has(key) && (counts.get(key) ?? 0) >= RUNNING;
      met.add(key);
      return isAgain || isPageNumber(lineText(line));
    });
    return page.filter((line) => !dropped.includes(line));
  });
}

function isPageNumber(text: string): boolean {
  const [, page, last = page] = PAGE_NUMBER.exec(text) ?? [];
  return page !== undefined && Number(page) <= Number(last);
}

/** The first two and last two lines of a page. */
const edges = (page: readonly PageLine[]): PageLine[] =>
  page.filter((_, at) => at < 2 || at >= page.length - 2);

/** Text without its numbers, and where it stands on the page. */
const keyOf = (line: PageLine): string =>
  `${Math.round(line.y / 3)} ${lineText(line).replace(/\d+/g, "#")}`;
