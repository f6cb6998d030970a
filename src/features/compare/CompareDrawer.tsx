import { useQuery } from "@tanstack/react-query";
import { CountryBadge } from "../../charts/CountrySymbol.tsx";
import { framework } from "../../dataset/framework.ts";
import { measureWords } from "../../dataset/measure-words.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import type { Answers } from "../../domain/answers.ts";
import type { Comparison, Scope } from "../../domain/compare/comparison.ts";
import { type Pairing, pairOf } from "../../domain/compare/pairing.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { computeRows } from "../../domain/scorecard.ts";
import type { Selection } from "../../domain/selection.ts";
import { classesPresent, tally } from "../../domain/tally.ts";
import { describeFlags } from "../../figure/describe-flags.ts";
import { EvidencePart } from "../../figure/EvidencePart.tsx";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { ACTIVE_CELL } from "../../ui/active-cell.ts";
import { DrawerFrame } from "../../ui/DrawerFrame.tsx";
import { Contacts, Instruments } from "../../ui/Instruments.tsx";
import { Reading } from "../../ui/Reading.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { goBackOr } from "../../url/address.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { asChosen, namesOf } from "./compare-text.ts";
import { comparisonLink, datedCountries } from "./describe-comparison.ts";

/** Width of a column, and of the room beside them all, in CSS pixels. */
const COLUMN = 236;
const ROOM = 56;

interface Props {
  /** What the profiles answer, whichever edition is compared by. */
  answers: Answers;
  /** In the order they were chosen. */
  countries: readonly ShownCountry[];
  /** Its listed measures are what previous and next walk through. */
  comparison: Comparison;
  index: CountryIndex;
  selection: Selection;
  navigate: Navigate;
}

/** The measure in the address across the countries, a column for each; nothing where none is open. */
export function CompareDrawer({ answers, countries, index, selection, navigate, ...rest }: Props) {
  const i18n = useI18n();
  const { comparison } = rest;
  const { indicators, pillars } = answers.framework;
  const indicator = indicators.find(({ code }) => code === selection.indicator);
  const pillar = pillars.find(({ id }) => id === indicator?.pillar);
  if (!indicator || !pillar) return null;

  const { code } = indicator;
  const isListed = comparison.listed.some((one) => one.code === code);
  const walk = isListed ? comparison.listed : indicators;
  const step = (by: number) => {
    const target = walk[walk.findIndex((one) => one.code === code) + by];
    return target && (() => navigate({ indicator: target.code }, "replace"));
  };
  const link = comparisonLink(i18n, comparison, index, selection);
  const given = describeAnswers(i18n, { ...comparison, answers }, code);
  // What may not be published, and has not been brought in either, is said once for all.
  const withheld = asChosen(comparison).filter(({ place, ...one }) => {
    const { evidence, kept } = countries[place]?.entry ?? {};
    return !evidence && !kept && answers.cell(one.code, code).class !== "missing";
  });
  return (
    <DrawerFrame
      {...{ indicator, pillar, link }}
      question={measureWords(indicator.code)?.question}
      className="compare-drawer"
      width={countries.length * COLUMN + ROOM}
      returnFocusTo={ACTIVE_CELL}
      answer={<p className="visually-hidden">{given}</p>}
      citation={i18n.t("compare.citation", {
        publisher: framework.publisher,
        countries: datedCountries(i18n, asChosen(comparison)),
        code,
        indicator: i18n.local(indicator.title),
        answers: given,
        version: index.version,
        link,
      })}
      onPrevious={step(-1)}
      onNext={step(1)}
      onClose={() => {
        if (selection.indicator !== undefined)
          goBackOr(() => navigate({ indicator: undefined }, "replace"));
      }}
    >
      <div className="compare-columns">
        {comparison.countries.map(({ place, ...shown }) => {
          const country = countries[place];
          return country ? (
            <section key={country.code} aria-label={country.name}>
              <h3 className="compare-column-name">
                <CountryBadge place={place} />
                {country.name}
              </h3>
              <Status {...{ answers, code }} country={country.code} pairing={comparison.pairing} />
              <ProfilePart
                {...{ country, index, code }}
                isWithheld={withheld.some((one) => one.code === shown.code)}
              />
            </section>
          ) : null;
        })}
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

/** One country's answer, and what it scores since. */
function Status({
  answers,
  country,
  code,
  pairing,
}: {
  answers: Answers;
  country: string;
  code: string;
  /** The later edition beside the profiles. */
  pairing: Pairing | undefined;
}) {
  const i18n = useI18n();
  const { class: kind } = answers.cell(country, code);
  return (
    <>
      <p className="drawer-status">
        <StatusMark status={kind} />
        {i18n.t(`status.${kind}`)}
      </p>
      {pairing && <p className="compare-since">{sinceText(pairing, country, code, i18n)}</p>}
    </>
  );
}

/** What a profile says: why its status is what it is, what is named, and its words where we may show them. */
function ProfilePart({
  country,
  index,
  code,
  isWithheld,
}: {
  country: ShownCountry;
  index: CountryIndex;
  code: string;
  /** Whether its words may not be shown. */
  isWithheld: boolean;
}) {
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
  const { t, local } = i18n;
  const { scores } = pairing;
  const { years, indicators } = scores.framework;
  const pair = pairOf(pairing, measure);
  const later = indicators.find(({ code }) => code === pair?.later);
  if (!pair || !later)
    return t("compare.since", { years, measure: "–", score: t("scorecard.not-asked") });
  const score = scores.has(country) ? scores.cell(country, later.code).score : undefined;
  return t("compare.since", {
    years,
    measure: `${pair.isNear ? "≈ " : ""}${later.code} ${local(later.title)}`,
    score: score === undefined ? t("scorecard.no-score") : i18n.score(score),
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
