import * as v from "valibot";
import type { Evidence } from "../evidence.ts";
import type { Framework } from "../framework.ts";
import type { Profile } from "../profile.ts";
import type { Status } from "../status.ts";
import { applyFigures, applyReview } from "./apply-review.ts";
import { type FindingCorrection, type Named, type Review, ReviewSchema } from "./review.ts";

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
export function correctStatus(draft: Draft, code: string, status: Status): Draft {
  const isAsRead = draft.read.indicators[code]?.status === status;
  return correct(draft, code, { status: isAsRead ? undefined : status });
}

/** Puts names right: all that answers the indicator. */
export function correctNames(draft: Draft, code: string, names: readonly string[]): Draft {
  const read = draft.read.indicators[code]?.instruments ?? [];
  const isAsRead =
    names.length === read.length && names.every((name, at) => name === read[at]?.name);
  return correct(draft, code, { instruments: isAsRead ? undefined : [...new Set(names)] });
}

/** Says in the person's own words why a section is corrected; without any the standard words stand. */
export function explainFinding(draft: Draft, code: string, words: string): Draft {
  const why = words.trim() || WHY;
  const { corrections } = draft.review;
  if (corrections.every((one) => one.indicator !== code || one.why === why)) return draft;
  return change(draft, {
    ...draft.review,
    corrections: corrections.map((one) => (one.indicator === code ? { ...one, why } : one)),
  });
}

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

/** What a person put right in an indicator, if anything. */
export const findCorrection = ({ review }: Draft, code: string): FindingCorrection | undefined =>
  review.corrections.find(({ indicator }) => indicator === code);

/**
 * The codes that a person should look at first: flagged, with another defensible reading, or such that the reader could
 * not decide.
 */
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

/** The codes of a profile's indicators, those that want a look apart from the others. */
export function sortByNeed(
  { indicators }: Framework,
  { read }: Pick<Draft, "read">,
  differing: readonly string[],
): { first: string[]; rest: string[] } {
  const needed = new Set([...listUncertain(read), ...differing]);
  const codes = indicators.map(({ code }) => code);
  return {
    first: codes.filter((code) => needed.has(code)),
    rest: codes.filter((code) => !needed.has(code)),
  };
}

function correct(
  draft: Draft,
  code: string,
  put: { status?: Status | undefined; instruments?: Named[] | undefined },
): Draft {
  const present = findCorrection(draft, code);
  const { status, instruments, why = WHY } = { ...present, ...put };
  const others = draft.review.corrections.filter(({ indicator }) => indicator !== code);
  const parts = { ...(status && { status }), ...(instruments && { instruments }) };
  const own = Object.keys(parts).length > 0 ? [{ indicator: code, ...parts, why }] : [];
  return change(draft, { ...draft.review, corrections: [...others, ...own] });
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
