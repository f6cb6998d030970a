import type { FigureId, FigurePart } from "../domain/review/draft.ts";
import { parseCount, parseDate, parsePercent } from "../reader/background.ts";

/** A typed text to the value it stands for, as the reader reads it; undefined where it is none. */
export function parseFigure(
  figure: FigureId,
  part: FigurePart,
  text: string,
): string | number | undefined {
  if (part === "value") return figure === "population" ? parseCount(text) : parsePercent(text);
  if (part !== "asOf" && part !== "lastUpdated") return text;
  return /[a-z]/i.test(text) ? parseDate(text) : text;
}
