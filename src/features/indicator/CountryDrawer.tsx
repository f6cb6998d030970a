import { useQuery } from "@tanstack/react-query";
import { measureWords } from "../../dataset/measure-words.ts";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import { applyFilter, NO_FILTER } from "../../domain/filter.ts";
import type { Indicator } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows } from "../../domain/scorecard.ts";
import type { Selection } from "../../domain/selection.ts";
import { pinnedLink } from "../../figure/describe-view.ts";
import { FindingFacts } from "../../figure/FindingFacts.tsx";
import { closeDrawer, MeasureDrawer } from "../../figure/MeasureDrawer.tsx";
import { outcomeIn, useCountrySince } from "../../figure/use-country-since.ts";
import type { ShownCountry, ViewProps } from "../../figure/view-props.ts";
import { type I18n, I18nProvider, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { useWords } from "../../late/messages.tsx";
import { ACTIVE_CELL, rowId } from "../../ui/active-cell.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { SincePart } from "./SincePart.tsx";
import { WhoElse } from "./WhoElse.tsx";

/**
 * The drawer of the measure in the address, of the country shown: at once, and its facts in it when they are here. It lies
 * over the country's scorecard, or over a cell of the world.
 */
export function CountryDrawer(props: ViewProps) {
  const { answers, selection } = props;
  const words = useWords("views");
  const indicator = answers.framework.indicators.find(({ code }) => code === selection.indicator);
  if (!indicator) return null;
  if (!words.data)
    return <Waiting {...props} error={words.error} onRetry={() => void words.refetch()} />;
  return (
    <I18nProvider i18n={words.data}>
      <Opened {...props} indicator={indicator} />
    </I18nProvider>
  );
}

/** Id of what takes the focus afterwards. */
const returnFocusTo = ({ view, indicator = "" }: Selection) =>
  view === "world" ? ACTIVE_CELL : rowId(indicator);

/** Says whose drawer it will be, as long as its words are on the way, or why they do not come. */
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

/** What the table says of one measure, and all that the profile does, and what is known of it beside. */
function Opened(props: ViewProps & { indicator: Indicator }) {
  const i18n = useI18n();
  const { t, local } = i18n;
  const { country, index, answers, selection, navigate, indicator } = props;
  const { framework } = answers;
  const { code } = indicator;
  const { data: published, error, refetch } = useQuery(countryQuery(framework, country.entry));
  const evidence = useQuery(evidenceQuery(country.entry, true));
  const since = useCountrySince(index, country.code, published);
  const rows = published ? computeRows(framework, published.profile) : [];
  const row = rows.find((one) => one.indicator.code === code);
  // What previous and next walk through. The world's own filters are of countries.
  const { view, filter } = selection;
  const narrowing = view === "world" ? { ...NO_FILTER, pillars: filter.pillars } : filter;
  const listed = applyFilter(rows, narrowing, evidence.data, outcomeIn(since.data));
  const link = pinnedLink(i18n, index, { ...selection, country: country.code });
  const status = answers.cell(country.code, code).class;
  const source = published && { code, ...citedSource(i18n, country, published.profile.source) };
  return (
    <MeasureDrawer
      {...{ indicator, framework, link, selection, navigate }}
      of={country.name}
      listed={listed.map((one) => one.indicator)}
      answer={
        <p className="drawer-status">
          <StatusMark status={status} />
          {t(`status.${status}`)}
        </p>
      }
      citation={
        source &&
        t("drawer.citation", {
          ...source,
          indicator: local(indicator.title),
          status: t(`status.${status}`),
          version: index.version,
          link,
        })
      }
      returnFocusTo={returnFocusTo(selection)}
    >
      {published && row && source ? (
        <>
          <FindingFacts {...{ index, country, row, evidence }} profile={published.profile} />
          <SincePart {...{ index, since, code }} />
          <section>
            <h3>{t("drawer.who-else")}</h3>
            <WhoElse {...{ index, answers, code }} country={country.code} />
          </section>
          <section>
            <h3>{t("drawer.source")}</h3>
            <p className="drawer-source">{t("drawer.source-line", source)}</p>
          </section>
        </>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <p className="skeleton-words">{t("app.loading")}</p>
      )}
    </MeasureDrawer>
  );
}

/** What a section of the document is cited by. */
function citedSource({ t, date }: I18n, { entry }: ShownCountry, source: Profile["source"]) {
  const { title, publisher, lastUpdated } = source;
  return {
    title: entry.kept ? t("app.on-device-name", { name: title }) : title,
    publisher,
    date: lastUpdated ? date(lastUpdated) : t("source.undated"),
  };
}
