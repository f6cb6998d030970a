import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Editions } from "../../domain/editions/edition.ts";
import { type CountrySince, laterScores } from "../../domain/editions/outcome.ts";
import { lawFieldsOf } from "../../domain/editions/published.ts";
import { Laws, SourceLine } from "../../figure/SourceLine.tsx";
import type { useCountrySince } from "../../figure/use-country-since.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { whyNoScore } from "../../i18n/words.ts";
import { Failure } from "../../late/Failure.tsx";
import { ScoreBar } from "../../ui/StatusMark.tsx";

interface Props {
  index: CountryIndex;
  since: ReturnType<typeof useCountrySince>;
  /** Of the indicator. */
  code: string;
}

/** What later editions score on an indicator, and the laws kept track of; nothing where the dataset has profiles alone. */
export function SincePart({ index: { later }, since, code }: Props) {
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

interface KnownProps extends Pick<Props, "code"> {
  known: CountrySince;
  editions: Editions | undefined;
}

/** Scores and laws; what the later measures ask, where that is here. */
function Known({ known, editions, code }: KnownProps) {
  const { t, local, score: scoreText } = useI18n();
  const scores = laterScores(known, code);
  /** What the edition's measures ask, how near that is, and what to bear in mind. */
  const asks = scores.map(({ edition: { id }, asked }) => {
    const { measures = [], caution } = editions?.crosswalk.indicators[code]?.[id] ?? {};
    const all = editions?.editions.find((one) => one.id === id)?.indicators ?? [];
    const titles = measures
      .flatMap((one) => all.find((own) => own.code === one) ?? [])
      .map((own) => `${own.code} ${local(own.title)}`);
    const said = [titles.join(" · "), asked?.isNear && t("since.near"), caution && local(caution)];
    return said.filter(Boolean);
  });
  const fields = lawFieldsOf(code);
  return (
    <>
      <dl className="drawer-facts">
        {scores.map(({ edition, asked, score }, at) => (
          <div key={edition.id}>
            <dt>{t("scorecard.gci", edition)}</dt>
            <dd>
              <span className="drawer-score">
                {asked && score !== undefined && (
                  <ScoreBar share={score / edition.scale.max} isNear={asked.isNear} />
                )}
                <strong>{score === undefined ? t(whyNoScore({ asked })) : scoreText(score)}</strong>
              </span>
              {/* Once for editions in which it is the same. */}
              {asks[at]?.join() !== asks[at + 1]?.join() &&
                asks[at]?.map((words) => (
                  <span key={String(words)} className="drawer-names">
                    {words}
                  </span>
                ))}
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
