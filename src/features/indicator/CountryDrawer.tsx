import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { measureWords } from "../../dataset/measure-words.ts";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { applyFilter, NO_FILTER } from "../../domain/filter.ts";
import type { PublishedCountry } from "../../domain/later.ts";
import { computeRows } from "../../domain/scorecard.ts";
import type { Selection } from "../../domain/selection.ts";
import { pinnedLink } from "../../figure/describe-view.ts";
import { FindingFacts } from "../../figure/FindingFacts.tsx";
import { closeDrawer, MeasureDrawer } from "../../figure/MeasureDrawer.tsx";
import { becameIn, useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { I18nProvider, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { useWords } from "../../late/messages.tsx";
import { ACTIVE_CELL, rowId } from "../../ui/active-cell.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { SincePart } from "./SincePart.tsx";
import { WhoElse } from "./WhoElse.tsx";

/**
 * The drawer of the measure in the address, of the country shown: at once, and with its facts when they are here. It lies
 * over the country's scorecard, or over a cell of the world.
 */
export function CountryDrawer(props: ViewProps) {
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
  // Whatever did not come with it is asked for again too.
  const retry = () => {
    for (const query of [published, words, evidence]) if (query.error) void query.refetch();
  };
  return <Waiting {...props} error={published.error ?? words.error} onRetry={retry} />;
}

/** Id of what takes the focus afterwards. */
const returnFocusTo = ({ view, indicator = "" }: Selection) =>
  view === "world" ? ACTIVE_CELL : rowId(indicator);

/** Says whose facts these will be, or why they do not come. */
function Waiting(props: ViewProps & { error: Error | null; onRetry: () => void }) {
  const { error, onRetry } = props;
  const { t, local } = useI18n();
  const indicator = measureWords(props.selection.indicator ?? "");
  return (
    <ModalDialog
      className="drawer"
      aria-label={props.country.name}
      aria-busy={!error}
      returnFocusTo={returnFocusTo(props.selection)}
      onClose={() => closeDrawer(props)}
    >
      <div className="drawer-body">
        <h2 tabIndex={-1} data-autofocus>
          {indicator && local(indicator.title)}
        </h2>
        <p className="drawer-question">{indicator && local(indicator.question)}</p>
        {error ? (
          <Failure error={error} onRetry={onRetry} />
        ) : (
          <p className="skeleton-words">{t("app.loading")}</p>
        )}
      </div>
    </ModalDialog>
  );
}

type FactsProps = ViewProps & { published: PublishedCountry; evidence: UseQueryResult<Evidence> };

/** All that the profile says of one indicator, and what is known of it beside. */
function Facts(props: FactsProps) {
  const i18n = useI18n();
  const { t, local, date } = i18n;
  const { country, index, answers, selection, navigate, published, evidence } = props;
  const { profile } = published;
  const since = useCountrySince(index, country.code, published);
  const rows = computeRows(answers.framework, profile);
  const row = rows.find(({ indicator }) => indicator.code === selection.indicator);
  if (!row) return null;
  const { indicator, finding } = row;
  const { code } = indicator;
  // What previous and next walk through. The world's own filters are of countries.
  const { view, filter } = selection;
  const narrowing = view === "world" ? { ...NO_FILTER, pillars: filter.pillars } : filter;
  const listed = applyFilter(rows, narrowing, evidence.data, becameIn(since.data));
  const link = pinnedLink(i18n, index, { ...selection, country: country.code });
  const { title, publisher, lastUpdated } = profile.source;
  const source = {
    code,
    title: country.entry.kept ? t("app.on-device-name", { name: title }) : title,
    publisher,
    date: lastUpdated ? date(lastUpdated) : t("source.undated"),
  };
  const status = t(`status.${finding.status}`);
  const citation = t("drawer.citation", {
    ...source,
    indicator: local(indicator.title),
    status,
    version: index.version,
    link,
  });
  return (
    <MeasureDrawer
      {...{ indicator, link, citation, selection, navigate }}
      of={country.name}
      framework={answers.framework}
      listed={listed.map((one) => one.indicator)}
      answer={
        <p className="drawer-status">
          <StatusMark status={finding.status} />
          {status}
        </p>
      }
      returnFocusTo={returnFocusTo(selection)}
    >
      <FindingFacts {...{ index, country, profile, row, evidence }} />
      <SincePart {...{ index, since, code }} />
      <section>
        <h3>{t("drawer.who-else")}</h3>
        <WhoElse {...{ index, answers, code }} country={country.code} />
      </section>
      <section>
        <h3>{t("drawer.source")}</h3>
        <p className="drawer-source">{t("drawer.source-line", source)}</p>
      </section>
    </MeasureDrawer>
  );
}
