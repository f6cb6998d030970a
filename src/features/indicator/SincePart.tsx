import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Editions } from "../../domain/edition.ts";
import { lawFieldsOf } from "../../domain/laws.ts";
import { type CountrySince, type LaterScore, laterScores } from "../../domain/since.ts";
import { Laws } from "../../figure/Laws.tsx";
import { SourceLine } from "../../figure/SourceLine.tsx";
import type { useCountrySince } from "../../figure/use-country-since.ts";
import { whyNoScore } from "../../i18n/class-words.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ScoreBar } from "../../ui/ScoreBar.tsx";

/** What later editions score on an indicator, and the laws kept track of; nothing where the dataset has profiles alone. */
export function SincePart({
  index: { later },
  since,
  code,
}: {
  index: CountryIndex;
  since: ReturnType<typeof useCountrySince>;
  code: string;
}) {
  const { t } = useI18n();
  const editions = useQuery(editionsQuery(framework, later));
  if (!later) return null;
  const error = since.error ?? editions.error;
  const retry = () => {
    if (since.error) since.retry();
    if (editions.error) void editions.refetch();
  };
  return (
    <section>
      <h3>{t("since.title")}</h3>
      {error && <Failure error={error} onRetry={retry} />}
      {since.data && (editions.data || editions.error) ? (
        <Known known={since.data} editions={editions.data} code={code} />
      ) : (
        !error && <p className="skeleton-words">{t("app.loading")}</p>
      )}
    </section>
  );
}

/** Scores and laws; what the later measures ask, where that is here. */
function Known({
  known,
  editions,
  code,
}: {
  known: CountrySince;
  editions: Editions | undefined;
  code: string;
}) {
  const { t } = useI18n();
  const scores = laterScores(known, code);
  const asked = scores.map(({ edition }) => askedBy(editions, edition.id, code));
  const fields = lawFieldsOf(code);
  return (
    <>
      <dl className="drawer-facts">
        {scores.map((later, at) => (
          <div key={later.edition.id}>
            <dt>{t("scorecard.gci", later.edition)}</dt>
            <dd>
              <Score later={later} />
              {/* Once for editions in which it is the same. */}
              {JSON.stringify(asked[at]) !== JSON.stringify(asked[at + 1]) && (
                <Asked asked={asked[at]} isNear={later.asked?.isNear ?? false} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="drawer-source">{t("since.apart")}</p>
      {fields.length > 0 && known.since?.laws && (
        <Laws laws={known.since.laws} fields={fields} source={known.sources.laws} />
      )}
      {scores.map(({ edition }) => (
        <SourceLine key={edition.id} source={edition.source} />
      ))}
    </>
  );
}

/** The measures of an edition that answer an indicator, and what to bear in mind. */
function askedBy(editions: Editions | undefined, edition: string, code: string) {
  const { measures = [], caution } = editions?.crosswalk.indicators[code]?.[edition] ?? {};
  const all = editions?.editions.find(({ id }) => id === edition)?.indicators ?? [];
  return {
    measures: measures.flatMap((one) => all.find((own) => own.code === one) ?? []),
    caution,
  };
}

/** What the measure asks, and how near that is. */
function Asked({
  asked: { measures, caution } = { measures: [], caution: undefined },
  isNear,
}: {
  asked: ReturnType<typeof askedBy> | undefined;
  isNear: boolean;
}) {
  const { t, local } = useI18n();
  return (
    <>
      {measures.length > 0 && (
        <span className="drawer-names">
          {measures.map(({ code, title }) => `${code} ${local(title)}`).join(" · ")}
        </span>
      )}
      {isNear && <span className="drawer-names">{t("since.near")}</span>}
      {caution && <span className="drawer-names">{local(caution)}</span>}
    </>
  );
}

/** The score, or why there is none. */
function Score({ later }: { later: LaterScore }) {
  const i18n = useI18n();
  const { asked, score, edition } = later;
  return (
    <span className="drawer-score">
      {asked && score !== undefined && (
        <ScoreBar share={score / edition.scale.max} isNear={asked.isNear} />
      )}
      <strong>{score === undefined ? i18n.t(whyNoScore(later)) : i18n.score(score)}</strong>
    </span>
  );
}
