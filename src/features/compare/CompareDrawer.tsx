import { useQuery } from "@tanstack/react-query";
import { CountryBadge } from "../../charts/symbols.tsx";
import { framework } from "../../dataset/framework.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import type { Comparison, Scope } from "../../domain/compare/comparison.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Pairing } from "../../domain/editions/edition.ts";
import { answerIn, pairOf } from "../../domain/editions/pairing.ts";
import { computeRows } from "../../domain/scorecard.ts";
import { classesPresent, tally } from "../../domain/tally.ts";
import { FindingFacts } from "../../figure/FindingFacts.tsx";
import { MeasureDrawer } from "../../figure/MeasureDrawer.tsx";
import type { ShownCountry, ViewProps } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ACTIVE_CELL } from "../../ui/active-cell.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { comparedLink, datedCountries, namesOf } from "./compare-text.ts";

/** Width of a column, and of the room beside them all, in CSS pixels. */
const COLUMN = 236;
const ROOM = 56;

interface Props extends Omit<ViewProps, "country"> {
  /** Its listed measures are what previous and next walk through. */
  comparison: Comparison;
}

/** The measure in the address across the countries, a column for each; nothing where none is open. */
export function CompareDrawer({ answers, comparison, index, selection, navigate }: Props) {
  const i18n = useI18n();
  const indicator = answers.framework.indicators.find(({ code }) => code === selection.indicator);
  if (!indicator) return null;
  const { code } = indicator;
  const { listed, countries, chosen, pairing } = comparison;
  const link = comparedLink(i18n, comparison, index, selection);
  const given = describeAnswers(i18n, { ...comparison, answers }, code);
  // What may not be published, and has not been brought in either, is said once for all.
  const withheld = chosen.filter(
    ({ code: one, entry }) =>
      !entry?.evidence && !entry?.kept && answers.cell(one, code).class !== "missing",
  );
  const whose = { countries: i18n.list(namesOf(withheld)), count: withheld.length, code };
  return (
    <MeasureDrawer
      {...{ indicator, listed, link, selection, navigate }}
      framework={answers.framework}
      className="compare-drawer"
      width={countries.length * COLUMN + ROOM}
      returnFocusTo={ACTIVE_CELL}
      answer={<p className="visually-hidden">{given}</p>}
      citation={i18n.t("compare.citation", {
        ...{ code, link, answers: given },
        publisher: framework.publisher,
        countries: datedCountries(i18n, comparison),
        indicator: i18n.local(indicator.title),
        version: index.version,
      })}
    >
      <div className="compare-columns">
        {countries.map((country) => (
          <section key={country.code} aria-label={country.name}>
            <h3 className="compare-column-name">
              <CountryBadge place={country.place} />
              {country.name}
            </h3>
            <p className="drawer-status">
              <StatusMark status={answers.cell(country.code, code).class} />
              {i18n.t(`status.${answers.cell(country.code, code).class}`)}
            </p>
            {pairing && (
              <p className="compare-since">{sinceText(pairing, country.code, code, i18n)}</p>
            )}
            {country.entry && (
              <ProfilePart
                {...{ index, code }}
                country={{ ...country, entry: country.entry }}
                isWithheld={withheld.includes(country)}
              />
            )}
          </section>
        ))}
      </div>
      {withheld.length > 0 && <p className="compare-note">{i18n.t("compare.withheld", whose)}</p>}
    </MeasureDrawer>
  );
}

interface ProfileProps {
  country: ShownCountry;
  index: CountryIndex;
  code: string;
  /** Whether its words may not be shown. */
  isWithheld: boolean;
}

/** What a profile says of a measure, with its words where we may show them. */
function ProfilePart({ country, index, code, isWithheld }: ProfileProps) {
  const { t } = useI18n();
  const { data: profile, error, refetch } = useQuery(profileQuery(framework, country.entry));
  const evidence = useQuery(evidenceQuery(country.entry, true));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!profile) return <p className="skeleton-words">{t("app.loading")}</p>;
  const row = computeRows(framework, profile).find(({ indicator }) => indicator.code === code);
  return (
    row && <FindingFacts {...{ index, country, profile, row }} evidence={!isWithheld && evidence} />
  );
}

/** "GCI 2024: 0.85", "GCI 2024: not asked"; a near question is marked. */
function sinceText(pairing: Pairing, country: string, measure: string, i18n: I18n): string {
  const { years, indicators } = pairing.scores.framework;
  const pair = pairOf(pairing, measure);
  const later = indicators.find(({ code }) => code === pair?.later);
  const score = later && answerIn(pairing.scores, country, later.code).score;
  const none = i18n.t(later ? "scorecard.no-score" : "scorecard.not-asked");
  return i18n.t("compare.since", {
    years,
    measure: later ? `${pair?.isNear ? "≈ " : ""}${later.code} ${i18n.local(later.title)}` : "–",
    score: score === undefined ? none : i18n.score(score),
  });
}

/** "In place: Chile and Colombia. Not in place: Peru." */
function describeAnswers({ t, list }: I18n, { answers, countries }: Scope, measure: string) {
  const codes = countries.map(({ code }) => code);
  return classesPresent(tally(answers, codes, [measure]))
    .map((kind) => {
      const those = countries.filter(({ code }) => answers.cell(code, measure).class === kind);
      return t("compare.answers", { status: t(`status.${kind}`), countries: list(namesOf(those)) });
    })
    .join(" ");
}
