import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { measureWords } from "../../dataset/measure-words.ts";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { applyFilter, type Filter } from "../../domain/filter.ts";
import type { PublishedCountry } from "../../domain/later.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows, type Row } from "../../domain/scorecard.ts";
import { describeFlags } from "../../figure/describe-flags.ts";
import { EvidencePart } from "../../figure/EvidencePart.tsx";
import { becameIn, useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { type I18n, I18nProvider, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { useWords } from "../../late/messages.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { goBackOr } from "../../url/address.ts";
import { permalink } from "../../url/use-selection.ts";
import { IndicatorDrawer } from "./IndicatorDrawer.tsx";
import { SincePart } from "./SincePart.tsx";
import { WhoElse } from "./WhoElse.tsx";

export interface CountryDrawerProps extends ViewProps {
  /** What previous and next walk through, where the measure is among it. */
  filter: Filter;
  /** Id of what takes the focus afterwards. */
  returnFocusTo: string;
}

/** The drawer of the measure in the address, of the country shown: at once, and with its facts when they are here. */
export function CountryDrawer(props: CountryDrawerProps) {
  const { answers, country, selection } = props;
  const published = useQuery(countryQuery(answers.framework, country.entry));
  const evidence = useQuery(evidenceQuery(country.entry, selection.indicator !== undefined));
  const words = useWords("views");
  if (!answers.measures.some((code) => code === selection.indicator)) return null;
  if (published.data && words.data)
    return (
      <I18nProvider i18n={words.data}>
        <Facts {...props} published={published.data} evidence={evidence} />
      </I18nProvider>
    );
  const failed = published.error ? published : words;
  // Whatever did not come with it is asked for again too.
  const retry = () => {
    for (const query of [published, words, evidence]) if (query.error) void query.refetch();
  };
  return <Waiting {...props} error={failed.error} onRetry={retry} />;
}

const close = ({ selection, navigate }: CountryDrawerProps) => {
  if (selection.indicator !== undefined)
    goBackOr(() => navigate({ indicator: undefined }, "replace"));
};

/** Says whose facts these will be, or why they do not come. */
function Waiting({
  error,
  onRetry,
  ...props
}: CountryDrawerProps & { error: Error | null; onRetry: () => void }) {
  const i18n = useI18n();
  const { country, selection } = props;
  const indicator = measureWords(selection.indicator ?? "");
  return (
    <ModalDialog
      className="drawer"
      aria-label={country.name}
      aria-busy={!error}
      returnFocusTo={props.returnFocusTo}
      onClose={() => close(props)}
    >
      <div className="drawer-body">
        <h2 tabIndex={-1} data-autofocus>
          {indicator && i18n.local(indicator.title)}
        </h2>
        <p className="drawer-question">{indicator && i18n.local(indicator.question)}</p>
        {error ? (
          <Failure error={error} onRetry={onRetry} />
        ) : (
          <p className="skeleton-words">{i18n.t("app.loading")}</p>
        )}
      </div>
    </ModalDialog>
  );
}

function Facts(
  props: CountryDrawerProps & { published: PublishedCountry; evidence: UseQueryResult<Evidence> },
) {
  const i18n = useI18n();
  const { country, published, evidence, index, answers, selection, navigate } = props;
  const { profile } = published;
  const sourced = { country, index, profile };
  const since = useCountrySince(index, country.code, published);
  const rows = computeRows(answers.framework, profile);
  const row = rows.find(({ indicator }) => indicator.code === selection.indicator);
  if (!row) return null;
  const { code } = row.indicator;
  const listed = applyFilter(rows, props.filter, evidence.data, becameIn(since.data));
  const walk = listed.includes(row) ? listed : rows;
  const step = (by: number) => {
    const target = walk[walk.indexOf(row) + by];
    return target && (() => navigate({ indicator: target.indicator.code }, "replace"));
  };
  const link = permalink({
    ...selection,
    country: country.code,
    indicator: code,
    language: i18n.language,
    dataset: index.version,
  });
  return (
    <IndicatorDrawer
      row={row}
      link={link}
      citation={cite(i18n, sourced, row, link)}
      evidence={<EvidencePart {...{ country, evidence, code }} status={row.finding.status} />}
      since={<SincePart {...{ index, since, code }} />}
      whoElse={<WhoElse {...{ index, answers, code }} country={country.code} />}
      flags={describeFlags(i18n, index, profile, code)}
      sourceLine={i18n.t("drawer.source-line", { ...sourceOf(i18n, sourced), code })}
      onPrevious={step(-1)}
      onNext={step(1)}
      onClose={() => close(props)}
      returnFocusTo={props.returnFocusTo}
    />
  );
}

type Sourced = Pick<CountryDrawerProps, "country" | "index"> & { profile: Profile };

function sourceOf({ t, date }: I18n, { country, profile }: Sourced) {
  const { title, publisher, lastUpdated } = profile.source;
  return {
    title: country.entry.kept ? t("app.on-device-name", { name: title }) : title,
    publisher,
    date: lastUpdated ? date(lastUpdated) : t("source.undated"),
  };
}

const cite = (i18n: I18n, props: Sourced, row: Row, link: string) =>
  i18n.t("drawer.citation", {
    ...sourceOf(i18n, props),
    code: row.indicator.code,
    indicator: i18n.local(row.indicator.title),
    status: i18n.t(`status.${row.finding.status}`),
    version: props.index.version,
    link,
  });
