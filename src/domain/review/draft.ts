import * as v from "valibot";
import type { Evidence } from "../evidence.ts";
import type { Framework, Indicator } from "../framework.ts";
import type { Profile } from "../profile.ts";
import type { Status } from "../status.ts";
import { applyReview } from "./apply-review.ts";
import { type FindingCorrection, type Review, ReviewSchema } from "./review.ts";

/** A profile as it was read, and what a person has put right in it so far. */
export interface Draft {
  /** As the reader read it; never changed. */
  read: Profile;
  evidence: Evidence;
  review: Review;
  /** The reviews before each change, for undoing. */
  past: readonly Review[];
  /** The reviews that were taken back since the last change, for doing them again. */
  undone: readonly Review[];
  /** The review as it was last downloaded: what a closed page does not lose. */
  handedOn?: Review;
}

/** A change of a draft, as the page makes it. */
export type Edit = (draft: Draft) => Draft;

/** Stands in a review for whoever makes it, until they give their name. */
export const NOBODY = "import review";

/** Stands for the person's own words where they give none: a correction must say why. */
export const WHY = "compared with the document in the import review";

/** A profile to be put right, with the sections that somebody has reviewed: of one that the reader has just read, none. */
export function createDraft(read: Profile, evidence: Evidence, by: string): Draft {
  const codes = Object.keys(read.indicators);
  const seen = codes.filter((code) => read.indicators[code]?.reviewed);
  const reviewed = seen.length === codes.length ? "all" : seen;
  const review: Review = { country: read.country, by, reviewed, corrections: [] };
  return { read, evidence, review, past: [], undone: [] };
}

/** The profile with all that was put right. */
export const draftProfile = (
  { read, review }: Pick<Draft, "read" | "review">,
  framework: Framework,
): Profile => applyReview(read, review, framework);

/** Puts a status right; giving back the one that was read takes the correction away. */
export const correctStatus = (draft: Draft, code: string, status: Status): Draft =>
  put(draft, code, {
    status: status === draft.read.indicators[code]?.status ? undefined : status,
    reason: undefined,
  }) ?? draft;

/** Puts names right: all that answers the indicator. */
export function correctNames(draft: Draft, code: string, names: readonly string[]): Draft {
  const read = draft.read.indicators[code]?.instruments.map(({ name }) => name) ?? [];
  const isAsRead = names.length === read.length && names.every((name, at) => name === read[at]);
  return put(draft, code, { instruments: isAsRead ? undefined : [...new Set(names)] }) ?? draft;
}

/** Says in the person's own words why a section, by its code, or a figure is corrected; without any the standard words stand. */
export const explain = (draft: Draft, of: string, words: string): Draft =>
  (correctionsOf(draft.review)[of] && put(draft, of, { why: words.trim() || WHY })) ?? draft;

/** What a person puts right in a section or a figure, by part, and why. */
export type Correction = Pick<FindingCorrection, "why" | "status" | "instruments"> &
  Partial<Record<FigurePart, Part | null>>;

/** All that is put right, by the code of its section or the name of its figure. */
export const correctionsOf = (
  review: Review,
): Readonly<Record<string, Correction | undefined>> => ({
  source: review.source,
  ...review.background,
  ...Object.fromEntries(review.corrections.map((one) => [one.indicator, one])),
});

/** The draft with parts of a correction replaced, or taken away by undefined; undefined where a review may not hold them. */
function put(draft: Draft, of: string, parts: Readonly<Record<string, unknown>>) {
  const { corrections: _, background: __, ...review } = draft.review;
  const present = correctionsOf(draft.review);
  const { why = WHY, indicator, ...rest } = withoutGaps({ ...present[of], ...parts });
  const isAny = Object.keys(rest).length > 0;
  const own = { ...(of in FIGURES ? {} : { indicator: of }), ...rest, why };
  const { source, population, internetUsers, ...sections } = {
    ...present,
    [of]: isAny ? own : undefined,
  };
  const background = withoutGaps({ population, internetUsers });
  const result = v.safeParse(
    ReviewSchema,
    withoutGaps({
      ...review,
      source,
      background: Object.keys(background).length > 0 ? background : undefined,
      corrections: Object.values(withoutGaps(sections)),
    }),
  );
  if (!result.success) return undefined;
  return isSame(result.output, draft.review) ? draft : change(draft, result.output);
}

const withoutGaps = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Says that a person compared every section with the document, or takes that back. */
export const markReviewed = (draft: Draft, isReviewed: boolean): Draft =>
  change(draft, { ...draft.review, reviewed: isReviewed ? "all" : [] });

/** Says who stands for the review; an empty name takes it back. */
export function signReview(draft: Draft, name: string): Draft {
  const by = name.trim() || NOBODY;
  return by === draft.review.by ? draft : change(draft, { ...draft.review, by });
}

/** Takes the last change back; the same draft where there is none. */
export const undo = (draft: Draft): Draft => step(draft, "past", "undone");

/** Does again what was taken back last; the same draft where there is nothing. */
export const redo = (draft: Draft): Draft => step(draft, "undone", "past");

function step(draft: Draft, from: "past" | "undone", to: "past" | "undone"): Draft {
  const review = draft[from].at(-1);
  if (!review) return draft;
  return { ...draft, review, [from]: draft[from].slice(0, -1), [to]: [...draft[to], draft.review] };
}

/** Whether a person's work on it would be gone with the page: it is neither as it came, nor handed on, nor kept. */
export function isUnsaved({ review, past, handedOn }: Draft, kept: Review | undefined): boolean {
  const [first] = past;
  return first !== undefined && ![first, handedOn, kept].some((one) => one && isSame(one, review));
}

/** What was kept may since have come back from the storage. */
export const isSame = (a: Review, b: Review): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The codes to look at first: flagged, with another defensible reading, or such that the reader could not decide. */
export function listUncertain({ flags, indicators }: Profile): string[] {
  const flagged = new Set(flags.map(({ indicator }) => indicator));
  return Object.entries(indicators)
    .filter(
      ([code, { also, status, reason }]) =>
        flagged.has(code) ||
        also !== undefined ||
        status === "unknown" ||
        status === "missing" ||
        reason === "related-only",
    )
    .map(([code]) => code);
}

/** All indicators, those that want a look apart: uncertain, or of another status than the one that is known. */
export function sortByNeed(
  { indicators }: Framework,
  read: Profile,
  knows: (code: string) => Status | undefined,
): { first: readonly Indicator[]; rest: readonly Indicator[] } {
  const uncertain = new Set(listUncertain(read));
  const isNeeded = ({ code }: Indicator) => {
    const known = knows(code);
    return uncertain.has(code) || (known !== undefined && known !== read.indicators[code]?.status);
  };
  return {
    first: indicators.filter(isNeeded),
    rest: indicators.filter((indicator) => !isNeeded(indicator)),
  };
}

/** The draft with another review, the present one to go back to. */
export const change = (draft: Draft, review: Review): Draft => ({
  ...draft,
  review,
  past: [...draft.past, draft.review],
  undone: [],
});

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

/** Puts part of a figure right, or takes it away; giving back what was read takes the correction away. Undefined where a review may not hold it. */
export function correctFigure(draft: Draft, figure: FigureId, part: FigurePart, value: Part) {
  const isAsRead = value === figureParts(draft.read, figure)[part];
  return put(draft, figure, { [part]: isAsRead ? undefined : (value ?? null) });
}
