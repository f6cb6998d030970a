import { type Answer, markOf } from "../domain/answers.ts";
import type { LaterScore } from "../domain/editions/country-file.ts";
import type { EditionFramework, Scale } from "../domain/framework.ts";
import { measuresByPillar } from "../domain/measure-rows.ts";
import type { Instrument } from "../domain/profile.ts";
import type { Tally } from "../domain/tally.ts";
import type { I18n } from "./i18n.tsx";
import { classWord, describeCoverage, type Worded, whyNoScore } from "./words.ts";

/** The text of a cell: a score, or the word for the answer. */
export const answerText = (
  i18n: Pick<I18n, "t" | "score" | "threshold">,
  answer: Answer,
  framework: Worded,
): string =>
  answer.score === undefined || !framework.scale
    ? classWord(i18n, markOf(answer), framework)
    : i18n.score(answer.score, framework.scale);

type ShownScore = Pick<LaterScore, "asked" | "score"> & { edition: { scale: Scale } };

/** An edition's score: "0.50", "≈ 0.50" for a similar question, or the reason why there is none. */
export const laterWords = (i18n: Pick<I18n, "t" | "score">, later: ShownScore): string =>
  later.score === undefined
    ? i18n.t(whyNoScore(later))
    : `${later.asked?.isNear ? "≈\u00a0" : ""}${i18n.score(later.score, later.edition.scale)}`;

/** An overall score, with one decimal on a scale of 100. Other scales have whole points. */
export const overallText = ({ number }: Pick<I18n, "number">, score: number, most: number) =>
  number(score, most === 100 ? 1 : undefined);

/** The long form of a count as one sentence, without a full stop. */
export const countsText = (total: Tally, framework: Worded, i18n: I18n): string =>
  i18n.join("space", ...Object.values(describeCoverage(i18n, total, framework)));

export const levelOf = (some: number, all: number) =>
  some === 0 ? "none" : some === all ? "all" : "some";

/** The names of instruments. Drafts are marked. */
export const instrumentNames = (
  instruments: readonly Pick<Instrument, "name" | "draft">[],
  { t, join }: I18n,
): string[] =>
  instruments.map(({ name, draft }) => (draft ? join("detail", name, t("kind.draft")) : name));

export const listFirst = ({ t, list }: I18n, shown: readonly string[], total: number): string =>
  list(
    total > shown.length ? [...shown, t("reading.more", { count: total - shown.length })] : shown,
  );

/** The names of the pillars that contain the measures. Empty for all measures. */
export const pillarLimit = (
  framework: EditionFramework,
  measures: readonly string[],
  { local, list }: I18n,
): string =>
  measures.length === framework.indicators.length
    ? ""
    : list(measuresByPillar(framework, measures).map(({ pillar }) => local(pillar.title)));

/** Adds the names of the pillars to a finding that is limited to them. */
export function limitFinding<F extends { finding: string; headline?: string }>(
  found: F,
  framework: EditionFramework,
  measures: readonly string[],
  i18n: I18n,
): F {
  const pillars = pillarLimit(framework, measures, i18n);
  if (pillars === "") return found;
  const { headline: title } = found;
  const limited = (text: string) => i18n.join("space", i18n.t("chart.only", { pillars }), text);
  return {
    ...found,
    finding: limited(found.finding),
    ...(title !== undefined && { headline: limited(title) }),
  };
}
