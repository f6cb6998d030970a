import { useQuery } from "@tanstack/react-query";
import { CountryBadge } from "../../charts/CountrySymbol.tsx";
import { framework } from "../../dataset/framework.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import type { Answers } from "../../domain/answers.ts";
import { counterpartOf } from "../../domain/became.ts";
import type { Comparison, Scope } from "../../domain/compare/comparison.ts";
import type { Pairing } from "../../domain/compare/pairing.ts";
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
import { asChosen } from "./compare-text.ts";
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
export function CompareDrawer(props: Props) {
  const { answers, countries, comparison, index, selection, navigate } = props;
  const i18n = useI18n();
  const { listed, pairing } = comparison;
  const { indicators, pillars } = answers.framework;
  const indicator = indicators.find(({ code }) => code === selection.indicator);
  const pillar = pillars.find(({ id }) => id === indicator?.pillar);
  if (!indicator || !pillar) return null;

  const walk = listed.some(({ code }) => code === indicator.code) ? listed : indicators;
  const step = (by: number) => {
    const target = walk[walk.findIndex(({ code }) => code === indicator.code) + by];
    return target && (() => navigate({ indicator: target.code }, "replace"));
  };
  const link = comparisonLink(i18n, comparison, index, selection);
  const given = describeAnswers(i18n, { ...comparison, answers }, indicator.code);
  return (
    <DrawerFrame
      {...{ indicator, pillar, link }}
      className="compare-drawer"
      width={countries.length * COLUMN + ROOM}
      returnFocusTo={ACTIVE_CELL}
      answer={<p className="visually-hidden">{given}</p>}
      citation={i18n.t("compare.citation", {
        publisher: framework.publisher,
        countries: datedCountries(i18n, asChosen(comparison)),
        code: indicator.code,
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
        {comparison.countries.map(({ place }) => {
          const country = countries[place];
          return country ? (
            <CountryColumn
              key={country.code}
              {...{ country, place, answers, index, pairing }}
              code={indicator.code}
            />
          ) : null;
        })}
      </div>
    </DrawerFrame>
  );
}

interface ColumnProps {
  country: ShownCountry;
  answers: Answers;
  index: CountryIndex;
  /** The later edition beside the profiles. */
  pairing: Pairing | undefined;
  code: string;
}

/** One country's answer, with what its profile says. */
function CountryColumn({ place, answers, pairing, ...rest }: ColumnProps & { place: number }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { code, name } = rest.country;
  const { class: kind } = answers.cell(code, rest.code);
  return (
    <section aria-label={name}>
      <h3 className="compare-column-name">
        <CountryBadge place={place} />
        {name}
      </h3>
      <p className="drawer-status">
        <StatusMark status={kind} />
        {t(`status.${kind}`)}
      </p>
      {pairing && <p className="compare-since">{sinceText(pairing, code, rest.code, i18n)}</p>}
      <ProfilePart {...rest} />
    </section>
  );
}

/** What a profile says: why its status is what it is, what is named, and its words where we may show them. */
function ProfilePart({ country, index, code }: Omit<ColumnProps, "answers" | "pairing">) {
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
      <Reading row={row} />
      {describeFlags(i18n, index, profile.data, code).map((flag) => (
        <p key={flag}>{flag}</p>
      ))}
      <Instruments instruments={row.finding.instruments} />
      <Contacts contacts={row.finding.contacts} />
      <section>
        <h3>{i18n.t("drawer.evidence")}</h3>
        <EvidencePart {...{ country, evidence, code }} status={row.finding.status} />
      </section>
    </>
  );
}

/** "GCI 2024: 0.85", "GCI 2024: not asked"; a near question is marked. */
function sinceText(pairing: Pairing, country: string, measure: string, i18n: I18n): string {
  const { t, local } = i18n;
  const { framework: edition } = pairing.scores;
  const asked = counterpartOf(pairing.crosswalk, measure, edition.id);
  const title = edition.indicators.find(({ code }) => code === asked?.code)?.title;
  const score =
    asked && pairing.scores.has(country)
      ? pairing.scores.cell(country, asked.code).score
      : undefined;
  const said = !asked
    ? t("scorecard.not-asked")
    : score === undefined
      ? t("scorecard.no-score")
      : i18n.score(score);
  const near = asked?.strength === "near" ? "≈ " : "";
  return t("compare.since", {
    years: edition.years,
    measure: title ? `${near}${asked?.code ?? ""} ${local(title)}` : "–",
    score: said,
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
    .map((kind) =>
      t("compare.answers", {
        status: t(`status.${kind}`),
        countries: list(
          countries
            .filter(({ code }) => answers.cell(code, measure).class === kind)
            .map(({ name }) => name),
        ),
      }),
    )
    .join(" ");
}
