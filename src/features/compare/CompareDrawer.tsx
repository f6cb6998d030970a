import { useQuery } from "@tanstack/react-query";
import { CountryBadge } from "../../charts/CountrySymbol.tsx";
import { framework } from "../../dataset/framework.ts";
import { measureWords } from "../../dataset/measure-words.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import type { Comparison, Scope } from "../../domain/compare/comparison.ts";
import { answerIn, type Pairing, pairOf } from "../../domain/compare/pairing.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { computeRows } from "../../domain/scorecard.ts";
import { classesPresent, tally } from "../../domain/tally.ts";
import { describeFlags } from "../../figure/describe-flags.ts";
import { EvidencePart } from "../../figure/EvidencePart.tsx";
import type { ShownCountry, ViewProps } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ACTIVE_CELL } from "../../ui/active-cell.ts";
import { DrawerFrame } from "../../ui/DrawerFrame.tsx";
import { Contacts, Instruments } from "../../ui/Instruments.tsx";
import { Reading } from "../../ui/Reading.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { goBackOr } from "../../url/address.ts";
import { asChosen, namesOf } from "./compare-text.ts";
import { comparisonLink, datedCountries } from "./describe-comparison.ts";

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
  const { indicators, pillars } = answers.framework;
  const indicator = indicators.find(({ code }) => code === selection.indicator);
  const pillar = pillars.find(({ id }) => id === indicator?.pillar);
  if (!indicator || !pillar) return null;

  const { code } = indicator;
  const { listed, countries, pairing } = comparison;
  const walk = listed.some((one) => one.code === code) ? listed : indicators;
  const step = (by: number) => {
    const target = walk[walk.findIndex((one) => one.code === code) + by];
    return target && (() => navigate({ indicator: target.code }, "replace"));
  };
  const chosen = asChosen(comparison);
  const link = comparisonLink(i18n, comparison, index, selection);
  const given = describeAnswers(i18n, { ...comparison, answers }, code);
  // What may not be published, and has not been brought in either, is said once for all.
  const withheld = chosen.filter(
    ({ code: one, entry }) =>
      !entry?.evidence && !entry?.kept && answers.cell(one, code).class !== "missing",
  );
  return (
    <DrawerFrame
      {...{ indicator, pillar, link }}
      question={measureWords(code)?.question}
      className="compare-drawer"
      width={countries.length * COLUMN + ROOM}
      returnFocusTo={ACTIVE_CELL}
      answer={<p className="visually-hidden">{given}</p>}
      citation={i18n.t("compare.citation", {
        ...{ code, link, answers: given },
        publisher: framework.publisher,
        countries: datedCountries(i18n, chosen),
        indicator: i18n.local(indicator.title),
        version: index.version,
      })}
      onPrevious={step(-1)}
      onNext={step(1)}
      onClose={() => {
        if (selection.indicator !== undefined)
          goBackOr(() => navigate({ indicator: undefined }, "replace"));
      }}
    >
      <div className="compare-columns">
        {countries.map(({ code: country, name, place, entry }) => (
          <section key={country} aria-label={name}>
            <h3 className="compare-column-name">
              <CountryBadge place={place} />
              {name}
            </h3>
            <p className="drawer-status">
              <StatusMark status={answers.cell(country, code).class} />
              {i18n.t(`status.${answers.cell(country, code).class}`)}
            </p>
            {pairing && <p className="compare-since">{sinceText(pairing, country, code, i18n)}</p>}
            {entry && (
              <ProfilePart
                {...{ index, code }}
                country={{ code: country, name, entry }}
                isWithheld={withheld.some((one) => one.code === country)}
              />
            )}
          </section>
        ))}
      </div>
      {withheld.length > 0 && (
        <p className="compare-note">
          {i18n.t("compare.withheld", {
            countries: i18n.list(namesOf(withheld)),
            count: withheld.length,
            code,
          })}
        </p>
      )}
    </DrawerFrame>
  );
}

interface ProfileProps {
  country: ShownCountry;
  index: CountryIndex;
  code: string;
  /** Whether its words may not be shown. */
  isWithheld: boolean;
}

/** What a profile says: why its status is what it is, what is named, and its words where we may show them. */
function ProfilePart({ country, index, code, isWithheld }: ProfileProps) {
  const i18n = useI18n();
  const profile = useQuery(profileQuery(framework, country.entry));
  const evidence = useQuery(evidenceQuery(country.entry, true));
  if (profile.error)
    return <Failure error={profile.error} onRetry={() => void profile.refetch()} />;
  if (!profile.data) return <p className="skeleton-words">{i18n.t("app.loading")}</p>;
  const row = computeRows(framework, profile.data).find(({ indicator }) => indicator.code === code);
  if (!row) return null;
  return (
    <>
      <Reading row={row} subject={measureWords(code)?.subject} />
      {describeFlags(i18n, index, profile.data, code).map((flag) => (
        <p key={flag}>{flag}</p>
      ))}
      <Instruments instruments={row.finding.instruments} />
      <Contacts contacts={row.finding.contacts} />
      {!isWithheld && (
        <section>
          <h3>{i18n.t("drawer.evidence")}</h3>
          <EvidencePart {...{ country, evidence, code }} status={row.finding.status} />
        </section>
      )}
    </>
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
function describeAnswers(
  { t, list }: I18n,
  { answers, countries }: Scope,
  measure: string,
): string {
  const codes = countries.map(({ code }) => code);
  return classesPresent(tally(answers, codes, [measure]))
    .map((kind) => {
      const those = countries.filter(({ code }) => answers.cell(code, measure).class === kind);
      return t("compare.answers", { status: t(`status.${kind}`), countries: list(namesOf(those)) });
    })
    .join(" ");
}
