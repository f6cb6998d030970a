import * as v from "valibot";
import type { AnswerClass } from "../answers.ts";
import type { Evidence } from "../evidence.ts";
import type { Framework, Indicator } from "../framework.ts";
import type { Profile } from "../profile.ts";
import type { Status } from "../status.ts";
import { applyReview } from "./apply-review.ts";
import { type FindingCorrection, type Review, ReviewSchema } from "./review.ts";

export interface Draft {
  read: Profile;
  evidence: Evidence;
  review: Review;
  past: readonly Review[];
  undone: readonly Review[];
  downloaded?: Review;
  /** `savedAt` of the kept profile that this draft continues. */
  keptAt?: string | undefined;
}

export type Edit = (draft: Draft) => Draft;

/** Name of the reviewer until the user enters a name. */
export const NOBODY = "import review";

/** Default reason for a correction. Every correction must have a reason. */
export const WHY = "compared with the document in the import review";

export function createDraft(read: Profile, evidence: Evidence, by = NOBODY): Draft {
  const codes = Object.keys(read.indicators);
  const seen = codes.filter((code) => read.indicators[code]?.reviewed);
  const reviewed = seen.length === codes.length ? "all" : seen;
  const review: Review = { country: read.country, by, reviewed, corrections: [] };
  return { read, evidence, review, past: [], undone: [] };
}

export const draftProfile = (
  { read, review }: Pick<Draft, "read" | "review">,
  framework: Framework,
): Profile => applyReview(read, review, framework);

/** Restoring the original status removes the status from the correction. */
export const correctStatus = (draft: Draft, code: string, status: Status): Draft =>
  correct(draft, code, {
    status: status === draft.read.indicators[code]?.status ? undefined : status,
    reason: undefined,
  }) ?? draft;

/** Restoring the original names removes the names from the correction. `draftName` is the new name of a renamed draft instrument. */
export function correctNames(
  draft: Draft,
  code: string,
  names: readonly string[],
  draftName?: string,
): Draft {
  const read = draft.read.indicators[code]?.instruments.map(({ name }) => name) ?? [];
  // Keeps corrections of an instrument's kind, which a review file may contain.
  const present = correctionsOf(draft.review)[code]?.instruments ?? [];
  const named = [...new Set(names)].map(
    (name) =>
      present.find((one) => typeof one === "object" && one.name === name) ??
      (name === draftName && !read.includes(name) ? { name, draft: true } : name),
  );
  const isAsRead = names.length === read.length && named.every((one, at) => one === read[at]);
  return correct(draft, code, { instruments: isAsRead ? undefined : named }) ?? draft;
}

export const explain = (draft: Draft, of: string, words: string): Draft =>
  (correctionsOf(draft.review)[of] && correct(draft, of, { why: words.trim() || WHY })) ?? draft;

export type Correction = Pick<FindingCorrection, "why" | "status" | "instruments"> &
  Partial<Record<FigurePart, Part | null>>;

export const correctionsOf = (
  review: Review,
): Readonly<Record<string, Correction | undefined>> => ({
  source: review.source,
  ...review.background,
  ...Object.fromEntries(review.corrections.map((one) => [one.indicator, one])),
});

/** Replaces parts of a correction. `undefined` removes a part. Returns undefined if the result is invalid. */
function correct(draft: Draft, of: string, parts: Readonly<Record<string, unknown>>) {
  const { corrections: _, background: __, ...review } = draft.review;
  const present = correctionsOf(draft.review);
  const { why = WHY, indicator, ...rest } = omitUndefined({ ...present[of], ...parts });
  // In a review file, a correction may contain only `why`.
  const isAny = Object.keys(rest).length > 0 || (parts.why !== undefined && present[of]);
  const own = { ...(of in FIGURE_PARTS ? {} : { indicator: of }), ...rest, why };
  const { source, population, internetUsers, ...sections } = {
    ...present,
    [of]: isAny ? own : undefined,
  };
  const background = omitUndefined({ population, internetUsers });
  const result = v.safeParse(
    ReviewSchema,
    omitUndefined({
      ...review,
      source,
      background: Object.keys(background).length > 0 ? background : undefined,
      corrections: Object.values(omitUndefined(sections)),
    }),
  );
  if (!result.success) return undefined;
  return isSame(result.output, draft.review) ? draft : change(draft, result.output);
}

const omitUndefined = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

export const markReviewed = (draft: Draft, isReviewed: boolean): Draft =>
  change(draft, { ...draft.review, reviewed: isReviewed ? "all" : [] });

export function signReview(draft: Draft, name: string): Draft {
  const by = name.trim() || NOBODY;
  return by === draft.review.by ? draft : change(draft, { ...draft.review, by });
}

/** Returns the same draft if there is nothing to undo. */
export const undo = (draft: Draft): Draft => step(draft, "past", "undone");

export const redo = (draft: Draft): Draft => step(draft, "undone", "past");

function step(draft: Draft, from: "past" | "undone", to: "past" | "undone"): Draft {
  const review = draft[from].at(-1);
  if (!review) return draft;
  return { ...draft, review, [from]: draft[from].slice(0, -1), [to]: [...draft[to], draft.review] };
}

/** Whether the review has changes that are neither downloaded nor kept. */
export function isUnsaved({ review, past, downloaded }: Draft, kept: Review | undefined): boolean {
  const [first] = past;
  return (
    first !== undefined && ![first, downloaded, kept].some((one) => one && isSame(one, review))
  );
}

/** Compares by value, because a kept review may be a copy loaded from storage. */
const isSame = (a: Review, b: Review): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Codes of sections to check: flagged, ambiguous, unknown or missing, or with the reason `related-only`. */
function listUncertain({ flags, indicators }: Profile): string[] {
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

/** `first` contains the sections that are uncertain, or whose status differs from the published status. */
export function groupByNeed(
  { indicators }: Framework,
  read: Profile,
  publishedStatus: (code: string) => AnswerClass | undefined,
): { first: readonly Indicator[]; rest: readonly Indicator[] } {
  const uncertain = new Set(listUncertain(read));
  const isNeeded = ({ code }: Indicator) => {
    const { status } = read.indicators[code] ?? {};
    return uncertain.has(code) || (publishedStatus(code) ?? status) !== status;
  };
  return {
    first: indicators.filter(isNeeded),
    rest: indicators.filter((indicator) => !isNeeded(indicator)),
  };
}

export const change = (draft: Draft, review: Review): Draft => ({
  ...draft,
  review,
  past: [...draft.past, draft.review],
  undone: [],
});

export const FIGURE_PARTS = {
  source: ["title", "lastUpdated"],
  population: ["value", "source", "asOf"],
  internetUsers: ["value", "source", "asOf"],
} as const;
export type FigureId = keyof typeof FIGURE_PARTS;
export type FigurePart<Id extends FigureId = FigureId> = (typeof FIGURE_PARTS)[Id][number];

type Part = string | number | undefined;

type Parts = Partial<Record<FigurePart, Part>>;

export function figureParts({ source, background }: Profile, figure: FigureId): Parts {
  if (figure === "source") return source;
  if (figure === "population") return { ...background.population };
  return { ...background.internetUsers, value: background.internetUsers?.percent };
}

/** Restoring the original value removes the part from the correction. Returns undefined for an invalid value. */
export function correctFigure(draft: Draft, figure: FigureId, part: FigurePart, value: Part) {
  const isAsRead = value === figureParts(draft.read, figure)[part];
  // Restoring the value also removes `raw`, the unreadable text that a review file may contain.
  const raw = part === "value" && isAsRead && { raw: undefined };
  return correct(draft, figure, { [part]: isAsRead ? undefined : (value ?? null), ...raw });
}
