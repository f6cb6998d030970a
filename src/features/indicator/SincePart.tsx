import { lawFieldsOf } from "../../domain/laws.ts";
import { type LaterScore, laterScores } from "../../domain/since.ts";
import { Laws } from "../../figure/Laws.tsx";
import { SourceLine } from "../../figure/SourceLine.tsx";
import { whyNoScore } from "../../figure/score-words.ts";
import type { CountrySince, useCountrySince } from "../../figure/use-later.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ScoreBar } from "../../ui/ScoreBar.tsx";

/** What later editions score on an indicator, and the laws kept track of; nothing where the dataset has profiles alone. */
export function SincePart({
  since: { data, error, retry, isPending },
  code,
}: {
  since: ReturnType<typeof useCountrySince>;
  code: string;
}) {
  const { t } = useI18n();
  if (!data && !error && !isPending) return null;
  return (
    <section>
      <h3>{t("since.title")}</h3>
      {error && <Failure error={error} onRetry={retry} />}
      {isPending && <p className="skeleton-words">{t("app.loading")}</p>}
      {data && <Known {...data} code={code} />}
    </section>
  );
}

function Known({ editions, since, code }: CountrySince & { code: string }) {
  const { t } = useI18n();
  const scores = laterScores(editions, since, code);
  const fields = lawFieldsOf(code);
  return (
    <>
      <dl className="drawer-facts">
        {scores.map((later) => (
          <div key={later.edition.id}>
            <dt>{t("scorecard.gci", later.edition)}</dt>
            <dd>
              <Score later={later} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="drawer-source">{t("since.apart")}</p>
      {fields.length > 0 && since?.laws && (
        <Laws laws={since.laws} fields={fields} source={editions.sources.laws} />
      )}
      {scores.map(({ edition }) => (
        <SourceLine key={edition.id} source={edition.source} />
      ))}
    </>
  );
}

/** The score, what the measure asks, how near it is; or why there is none. */
function Score({ later }: { later: LaterScore }) {
  const i18n = useI18n();
  const { t, local } = i18n;
  const { asked, caution, score, edition } = later;
  return (
    <>
      <span className="drawer-score">
        {asked && score !== undefined && (
          <ScoreBar share={score / edition.scale.max} isNear={asked.isNear} />
        )}
        <strong>{score === undefined ? t(whyNoScore(later)) : i18n.number(score, 2)}</strong>
      </span>
      {asked && (
        <span className="drawer-names">
          {[asked.measure, ...asked.others]
            .map(({ code, title }) => `${code} ${local(title)}`)
            .join(" · ")}
        </span>
      )}
      {asked?.isNear && <span className="drawer-names">{t("since.near")}</span>}
      {caution && <span className="drawer-names">{local(caution)}</span>}
    </>
  );
}
