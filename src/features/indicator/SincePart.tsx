import { lawFieldsOf } from "../../domain/laws.ts";
import { type LaterScore, laterScores } from "../../domain/since.ts";
import { Laws } from "../../figure/Laws.tsx";
import { SourceLine } from "../../figure/SourceLine.tsx";
import type { CountrySince, useCountrySince } from "../../figure/use-country-since.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { formatScore, whyNoScore } from "../../i18n/score-words.ts";
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
        {scores.map((later, at) => (
          <div key={later.edition.id}>
            <dt>{t("scorecard.gci", later.edition)}</dt>
            <dd>
              <Score later={later} />
              {!isSame(later, scores[at + 1]) && <Asked later={later} />}
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

/** What the measure asks, how near that is; once for editions in which it is the same. */
function Asked({ later: { asked, caution } }: { later: LaterScore }) {
  const { t, local } = useI18n();
  return (
    <>
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

/** The score, or why there is none. */
function Score({ later }: { later: LaterScore }) {
  const i18n = useI18n();
  const { asked, score, edition } = later;
  return (
    <span className="drawer-score">
      {asked && score !== undefined && (
        <ScoreBar share={score / edition.scale.max} isNear={asked.isNear} />
      )}
      <strong>{score === undefined ? i18n.t(whyNoScore(later)) : formatScore(i18n, score)}</strong>
    </span>
  );
}

const isSame = (a: LaterScore, b: LaterScore | undefined) =>
  a.asked?.measure.code === b?.asked?.measure.code &&
  JSON.stringify(a.caution) === JSON.stringify(b?.caution);
