import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { scoreAnswer } from "../../domain/answers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { ScoreFramework } from "../../domain/edition.ts";
import type { Pillar } from "../../domain/framework.ts";
import type { CountryScores } from "../../domain/later.ts";
import { LAW_FIELDS } from "../../domain/laws.ts";
import type { CountrySince } from "../../domain/since.ts";
import { tallyAnswers } from "../../domain/tally.ts";
import { Laws } from "../../figure/Laws.tsx";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ScoreBar } from "../../ui/ScoreBar.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";

export interface EditionViewProps {
  index: CountryIndex;
  /** Of the edition. */
  id: string;
  known: CountrySince;
  name: string;
}

/** A country by the measures of an edition of the index, pillar by pillar, and the laws kept track of. */
export function EditionView({ index, id, known: { since, sources }, name }: EditionViewProps) {
  const { t } = useI18n();
  const { data, error, refetch } = useQuery(editionsQuery(framework, index.later));
  const edition = data?.editions.find((one) => one.id === id);
  const scores = since?.scores[id];
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!edition) return <p className="skeleton-words" aria-busy="true" />;
  return (
    <div className="edition">
      {scores ? (
        <Scores edition={edition} scores={scores} />
      ) : (
        <p className="nothing">{t("since.none-of", { country: name, years: edition.years })}</p>
      )}
      {since?.laws && (
        <section aria-label={t("since.laws")}>
          <h2>{t("since.laws")}</h2>
          <Laws laws={since.laws} fields={LAW_FIELDS} source={sources.laws} />
        </section>
      )}
    </div>
  );
}

function Scores({ edition, scores }: { edition: ScoreFramework; scores: CountryScores }) {
  const { t, number } = useI18n();
  const measures = edition.indicators.map((measure, at) => {
    const score = scores.measures[at];
    return { measure, score, answer: scoreAnswer(score, edition) };
  });
  const { inPlace, part, no, asked } = tallyAnswers(measures.map(({ answer }) => answer));
  return (
    <div className="scorecard edition-scores">
      <p className="edition-finding">
        {t("since.finding", {
          years: edition.years,
          overall: number(scores.overall, 1),
          most: edition.scale.overall,
          total: asked,
          half: inPlace,
          low: part,
          zero: no,
        })}
      </p>
      {edition.pillars.map((pillar, at) => (
        <PillarScores
          key={pillar.id}
          pillar={pillar}
          edition={edition}
          score={scores.pillars[at]}
          measures={measures.filter(({ measure }) => measure.pillar === pillar.id)}
        />
      ))}
      <SourceLine source={edition.source} />
    </div>
  );
}

function PillarScores({
  pillar,
  edition: { scale },
  score,
  measures,
}: {
  pillar: Pillar;
  edition: ScoreFramework;
  score: number | undefined;
  measures: readonly {
    measure: ScoreFramework["indicators"][number];
    score: number | undefined;
    answer: ReturnType<typeof scoreAnswer>;
  }[];
}) {
  const i18n = useI18n();
  const { t, local, number } = i18n;
  const titleId = `pillar-${pillar.id}`;
  return (
    <section className="pillar" aria-labelledby={titleId}>
      <header className="pillar-header">
        <h2 id={titleId}>{local(pillar.title)}</h2>
        {score !== undefined && (
          <>
            <span className="pillar-count">
              {t("since.of", { score: number(score, 1), most: scale.pillar })}
            </span>
            <ScoreBar share={score / scale.pillar} />
          </>
        )}
      </header>
      <ul className="rows">
        {measures.map(({ measure, score: own, answer }) => (
          <li key={measure.code} className="row is-edition">
            <StatusMark status={answer.class} />
            <span className="row-code">{measure.code}</span>
            <span className="row-title">{local(measure.title)}</span>
            <span className="row-score">
              {own !== undefined && (
                <>
                  <ScoreBar share={own / scale.max} />
                  <span>{i18n.score(own)}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
