import { wrapWords } from "./RowName.tsx";

/** Row heights in CSS pixels: `plain` if every title fits on two lines on a phone, otherwise `tall`. */
const ROW_HEIGHT = { plain: 30, tall: 44 } as const;
const LINE = 21;

/** Height of a bar chart with these titles, regardless of its width. */
export function barsHeight(titles: readonly string[]): number {
  const isTall = titles.some((title) => wrapWords(title, LINE).length > 2);
  return titles.length * (isTall ? ROW_HEIGHT.tall : ROW_HEIGHT.plain);
}

/** Width reserved for the titles of measures, which are longer than the names of pillars. */
export function titleWidthFor(chartWidth: number): number {
  if (chartWidth < 520) return 164;
  return chartWidth < 800 ? 210 : 236;
}
