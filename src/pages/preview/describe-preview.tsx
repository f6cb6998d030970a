import { framework } from "../../dataset/framework.ts";
import { createAnswers, markOf, measuresOf, scoreAnswer } from "../../domain/answers.ts";
import { answersOf, type CountryIndex } from "../../domain/country-index.ts";
import type { ScoreFramework } from "../../domain/editions/edition.ts";
import type { CountryScores } from "../../domain/editions/scores.ts";
import { measureRows, measuresByPillar } from "../../domain/measure-rows.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows, groupByPillar, type MeasureRow, tallyRows } from "../../domain/scorecard.ts";
import { classesPresent, tallyByMeasure } from "../../domain/tally.ts";
import { sourceLine, yearOf } from "../../figure/describe-view.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { describeCoverage } from "../../i18n/words.ts";
import { AnswerMark, Bar, type Preview } from "./draw-preview.tsx";

/** The picture of a country with a profile. */
export function describeProfilePreview(i18n: I18n, title: string, profile: Profile): Preview {
  const rows = computeRows(framework, profile);
  const { inPlace: figure } = describeCoverage(i18n, tallyRows(rows), framework);
  const subtitle = i18n.t("scorecard.profile", { years: yearOf(profile) });
  const source = sourceLine(i18n, profile, {});
  return { ...describeRows(i18n, rows), title, subtitle, figure, colour: "exists", source };
}

/** The picture of a country that has scores in a later edition, but no profile. */
export function describeScoresPreview(
  i18n: I18n,
  title: string,
  framework: ScoreFramework,
  { overall, measures }: CountryScores,
): Preview {
  const { t, local, number, date } = i18n;
  const { scale, source } = framework;
  const edition = local(framework.short);
  const row = measures.map((score) => scoreAnswer(score, framework));
  const answers = createAnswers(framework, new Map([["", row]]));
  const rows = measureRows(answers, "", measuresOf(framework));
  const unit = t("scorecard.of-edition", { most: scale.overall, edition });
  const publisher = local(framework.publisherShort);
  return {
    ...{ title, subtitle: edition, figure: number(overall, 1), colour: "score", unit },
    source: t("source.line", { publisher, title: source.title, date: date(source.date) }),
    ...describeRows(i18n, rows, i18n.threshold(scale)),
  };
}

/** The picture of pages that are not about one country: how many countries have each measure. */
export function describeWorldPreview({ t, local, language }: I18n, index: CountryIndex): Preview {
  const answers = answersOf(framework, index);
  const count = answers.countries.length;
  const tallies = tallyByMeasure(answers);
  const { years, publisherShort } = framework;
  const draw = (code: string) => (
    <Bar key={code} count={tallies.get(code)?.inPlace ?? 0} of={count} />
  );
  return {
    language,
    product: t("app.title"),
    subtitle: t("world.countries", { count }),
    title: t("app.tagline", { years }),
    ...{ figure: "", colour: "exists", unit: t("world.status.bars") },
    legend: "",
    pillars: measuresByPillar(framework, answers.measures).map(({ pillar, codes }) => ({
      title: local(pillar.short),
      marks: codes.map(draw),
    })),
    source: t("world.status.source", { publisher: local(publisherShort), years, count }),
  };
}

function describeRows({ t, local, language }: I18n, rows: readonly MeasureRow[], threshold = "") {
  const total = tallyRows(rows);
  const counted = classesPresent(total).filter((kind) => kind !== "exists");
  return {
    language,
    product: t("app.title"),
    legend: counted
      .map((kind) => t(`status.count.${kind}`, { threshold, count: total.counts[kind] }))
      .join(" · "),
    pillars: groupByPillar(rows).map(({ pillar, rows: own }) => ({
      title: local(pillar.short),
      marks: own.map(({ indicator, answer }) => (
        <AnswerMark key={indicator.code} mark={markOf(answer)} />
      )),
    })),
  };
}
