import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { evidenceQuery, profileQuery } from "../../dataset/queries.ts";
import {
  type ComparedCountry,
  type Comparison,
  statusesGiven,
} from "../../domain/compare/compared.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { computeRows } from "../../domain/scorecard.ts";
import type { Selection } from "../../domain/selection.ts";
import { CompareDrawer } from "../../features/compare/CompareDrawer.tsx";
import { describeFlags } from "../../figure/describe-flags.ts";
import { EvidencePart } from "../../figure/EvidencePart.tsx";
import type { ShownCountry } from "../../figure/shown-country.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { Contacts, Instruments } from "../../ui/Instruments.tsx";
import { Reading } from "../../ui/Reading.tsx";
import { goBackOr } from "../../url/address.ts";
import type { Navigate } from "../../url/use-selection.ts";
import { comparisonLink, datedCountries } from "./compare-snapshot.ts";

interface Props {
  /** In the order they were chosen. */
  countries: readonly ShownCountry[];
  chosen: readonly ComparedCountry[];
  /** On all indicators. */
  all: Comparison;
  /** What is on the page: what previous and next walk through, and the order of the columns. */
  matrix: Comparison;
  index: CountryIndex;
  selection: Selection;
  navigate: Navigate;
}

/** The drawer of the indicator in the address, with a column for each country; nothing where none is open. */
export function CompareDrawerPanel(props: Props) {
  const i18n = useI18n();
  const { countries, chosen, all, matrix, index, selection, navigate } = props;
  const position = framework.indicators.findIndex(({ code }) => code === selection.indicator);
  const indicator = framework.indicators[position];
  const pillar = framework.pillars.find(({ id }) => id === indicator?.pillar);
  if (!indicator || !pillar) return null;

  const shown = matrix.framework.indicators;
  const walk = shown.some(({ code }) => code === indicator.code) ? shown : framework.indicators;
  const step = (by: number) => {
    const target = walk[walk.findIndex(({ code }) => code === indicator.code) + by];
    return target && (() => navigate({ indicator: target.code }, "replace"));
  };
  const link = comparisonLink(i18n, chosen, index, selection);
  const answers = describeAnswers(i18n, all, position);
  const columns = matrix.countries.flatMap(({ code, name }) => {
    const place = countries.findIndex((country) => country.code === code);
    const country = countries[place];
    const status = chosen[place]?.statuses[position] ?? "missing";
    const content = country && <CountryColumn {...{ country, index }} code={indicator.code} />;
    return content ? [{ code, name, place, status, content }] : [];
  });
  return (
    <CompareDrawer
      {...{ indicator, pillar, columns, answers, link }}
      citation={i18n.t("compare.citation", {
        publisher: framework.publisher,
        countries: datedCountries(i18n, chosen),
        code: indicator.code,
        indicator: i18n.local(indicator.title),
        answers,
        version: index.version,
        link,
      })}
      onPrevious={step(-1)}
      onNext={step(1)}
      onClose={() => {
        if (selection.indicator !== undefined)
          goBackOr(() => navigate({ indicator: undefined }, "replace"));
      }}
    />
  );
}

/** What one country's profile says: why its status is what it is, what is named, and its words where we may show them. */
function CountryColumn({
  country,
  index,
  code,
}: {
  country: ShownCountry;
  index: CountryIndex;
  code: string;
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

/** "In place: Chile and Colombia; Not in place: Peru". */
function describeAnswers({ t, list }: I18n, { framework: all, countries }: Comparison, at: number) {
  const one: Comparison = {
    framework: { ...all, indicators: all.indicators.slice(at, at + 1) },
    countries: countries.map((country) => ({
      ...country,
      statuses: country.statuses.slice(at, at + 1),
    })),
  };
  return statusesGiven(one)
    .map((status) => {
      const names = one.countries.filter(({ statuses }) => statuses[0] === status);
      return t("compare.answers", {
        status: t(`status.${status}`),
        countries: list(names.map(({ name }) => name)),
      });
    })
    .join("; ");
}
