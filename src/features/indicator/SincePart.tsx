import { useQuery } from "@tanstack/react-query";
import { editionsQuery } from "../../dataset/later-queries.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import {
  type CountrySince,
  type LaterScore,
  laterScores,
} from "../../domain/editions/country-file.ts";
import { lawFieldsOf } from "../../domain/editions/crosswalk.ts";
import type { Editions } from "../../domain/editions/edition.ts";
import type { LaterEdition } from "../../domain/editions/later.ts";
import type { Framework } from "../../domain/framework.ts";
import { Laws, SourceLine } from "../../figure/SourceLine.tsx";
import type { useCountrySince } from "../../figure/use-country-since.ts";
import { findFailure } from "../../figure/use-later.ts";
import { laterWords } from "../../i18n/answer-words.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ScoreBar } from "../../ui/StatusMark.tsx";

interface Props {
  index: CountryIndex;
  framework: Framework;
  since: ReturnType<typeof useCountrySince>;
  code: string;
}

/** Later scores and laws for an indicator. Renders nothing if the dataset has only profiles. */
export function SincePart({ index: { later }, framework, since, code }: Props) {
  const { t } = useI18n();
  const editions = useQuery(editionsQuery(framework, later));
  if (!later) return null;
  const failed = findFailure([since, editions]);
  return (
    <section>
      <h3>{t("since.title")}</h3>
      {failed && <Failure error={failed.error} onRetry={failed.retry} />}
      {since.data && (editions.data || editions.error) ? (
        <LaterFacts known={since.data} editions={editions.data} code={code} />
      ) : (
        !failed && <p className="skeleton-words">{t("app.loading")}</p>
      )}
    </section>
  );
}

interface FactsProps extends Pick<Props, "code"> {
  known: CountrySince;
  editions: Editions | undefined;
}

function LaterFacts({ known, editions, code }: FactsProps) {
  const i18n = useI18n();
  const { local } = i18n;
  const scores = laterScores(known, code);
  const questions = scores.map((score) => describeQuestion(score, code, editions, i18n));
  // A question that consecutive editions repeat is shown once, with the last of these editions.
  const shownFor = (at: number) =>
    questions[at]?.join() === questions[at + 1]?.join() ? [] : (questions[at] ?? []);
  const fields = lawFieldsOf(code);
  const isAsked = scores.some(({ asked }) => asked);
  return (
    <>
      <dl className="drawer-facts">
        {scores.map(({ edition, asked, score }, at) => (
          <div key={edition.id}>
            <dt>{local(edition.short)}</dt>
            <dd>
              <span className="drawer-score">
                {asked && score !== undefined && (
                  <ScoreBar share={score / edition.scale.max} isNear={asked.isNear} />
                )}
                <strong>{laterWords(i18n, { edition, asked, score })}</strong>
              </span>
              {shownFor(at).map((text) => (
                <span key={text} className="drawer-names">
                  {text}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {isAsked && <ScaleNotes editions={known.editions} />}
      {fields.length > 0 && known.since?.laws && (
        <Laws laws={known.since.laws} fields={fields} source={known.sources.laws} />
      )}
      {isAsked &&
        scores.map(({ edition }) => <SourceLine key={edition.id} source={edition.source} />)}
    </>
  );
}

/** The titles of the edition's measures, a note if the questions are only similar, and a caution. */
function describeQuestion(
  { edition: { id }, asked }: LaterScore,
  code: string,
  editions: Editions | undefined,
  { t, local }: I18n,
): string[] {
  const { measures = [], caution } = editions?.crosswalk.indicators[code]?.[id] ?? {};
  const all = editions?.editions.find((one) => one.id === id)?.indicators ?? [];
  const titles = measures.flatMap((measure) => {
    const indicator = all.find((one) => one.code === measure);
    return indicator ? `${indicator.code} ${local(indicator.title)}` : [];
  });
  return [
    ...(titles.length > 0 ? [titles.join(" · ")] : []),
    ...(asked?.isNear ? [t("since.near")] : []),
    ...(caution ? [local(caution)] : []),
  ];
}

/** One note for each scale that the editions use. */
function ScaleNotes({ editions }: { editions: readonly LaterEdition[] }) {
  const { t, local, list } = useI18n();
  const maxima = [...new Set(editions.map(({ scale }) => scale.max))];
  return maxima.map((most) => {
    const names = editions.flatMap(({ scale, short }) => (scale.max === most ? local(short) : []));
    return (
      <p key={most} className="drawer-source">
        {t("since.apart", { editions: list(names), count: names.length, most })}
      </p>
    );
  });
}
