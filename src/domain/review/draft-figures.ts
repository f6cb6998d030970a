import * as v from "valibot";
import type { Profile } from "../profile.ts";
import { applyFigures } from "./apply-review.ts";
import { change, type Draft, WHY } from "./draft.ts";
import { ReviewSchema } from "./review.ts";

/** What stands above the sections and can be put right: the document's title and date, and the two figures with their source and date. */
export const FIGURES = {
  source: ["title", "lastUpdated"],
  population: ["value", "source", "asOf"],
  internetUsers: ["value", "source", "asOf"],
} as const;
export type FigureId = keyof typeof FIGURES;
export type FigurePart<Id extends FigureId = FigureId> = (typeof FIGURES)[Id][number];

/** A part of a figure: undefined where there is none. */
type Part = string | number | undefined;
/** What a person puts right in a figure, by part, and why. */
type FigureCorrection = { why: string } & Partial<Record<FigurePart, Part | null>>;

/** What stands above the sections, with all that was put right. */
export const draftFigures = ({ read, review }: Pick<Draft, "read" | "review">) =>
  applyFigures(read, review);

/** The parts of a figure as a profile has them. */
export function figureParts(
  { source, background }: Pick<Profile, "source" | "background">,
  figure: FigureId,
) {
  const { population, internetUsers } = background;
  const parts: Readonly<Record<FigureId, Partial<Record<FigurePart, Part>>>> = {
    source,
    population: { ...population },
    internetUsers: { ...internetUsers, value: internetUsers?.percent },
  };
  return parts[figure];
}

/** What a person put right in a figure, if anything. */
export const findFigureCorrection = (
  { review }: Draft,
  figure: FigureId,
): FigureCorrection | undefined =>
  figure === "source" ? review.source : review.background?.[figure];

/** Puts part of a figure right, or takes it away; giving back what was read takes the correction away. Undefined where a review may not hold it. */
export function correctFigure(
  draft: Draft,
  figure: FigureId,
  part: FigurePart,
  value: Part,
): Draft | undefined {
  if (value === figureParts(draftFigures(draft), figure)[part]) return draft;
  const isAsRead = value === figureParts(draft.read, figure)[part];
  return put(draft, figure, { [part]: isAsRead ? undefined : (value ?? null) });
}

/** Says in the person's own words why a figure is corrected; without any the standard words stand. */
export const explainFigure = (draft: Draft, figure: FigureId, words: string): Draft =>
  (findFigureCorrection(draft, figure) && put(draft, figure, { why: words.trim() || WHY })) ??
  draft;

/** The draft with part of a correction replaced, as far as the schema of reviews takes it. */
function put(
  draft: Draft,
  figure: FigureId,
  parts: Partial<Record<FigurePart | "why", Part | null>>,
): Draft | undefined {
  const present = findFigureCorrection(draft, figure);
  const { why = WHY, ...rest } = withoutGaps({ ...present, ...parts });
  const correction = Object.keys(rest).length > 0 ? { ...rest, why } : undefined;
  const { source, background, ...review } = draft.review;
  const all = withoutGaps({ source, ...background, [figure]: correction });
  const { source: putSource, ...figures } = all;
  const result = v.safeParse(ReviewSchema, {
    ...review,
    ...(Object.keys(figures).length > 0 && { background: figures }),
    ...(putSource !== undefined && { source: putSource }),
  });
  return result.success ? change(draft, result.output) : undefined;
}

const withoutGaps = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
