import { useQuery } from "@tanstack/react-query";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import type { PublishedCountry } from "../../domain/editions/country-file.ts";
import { applyFilter, NO_FILTER } from "../../domain/filter.ts";
import type { Indicator } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows } from "../../domain/scorecard.ts";
import type { Selection } from "../../domain/selection.ts";
import { pinnedLink } from "../../figure/describe-view.ts";
import { FindingFacts } from "../../figure/FindingFacts.tsx";
import { MeasureDrawer } from "../../figure/MeasureDrawer.tsx";
import { SourceText } from "../../figure/SourceLine.tsx";
import { outcomeIn, useCountrySince } from "../../figure/use-country-since.ts";
import type { ShownCountry, ViewProps } from "../../figure/view-props.ts";
import { type I18n, I18nProvider, useI18n } from "../../i18n/i18n.tsx";
import { classWord, sourceName } from "../../i18n/words.ts";
import { Pending } from "../../late/Failure.tsx";
import { useWords } from "../../late/messages.tsx";
import { ACTIVE_CELL, rowId } from "../../ui/active-cell.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { SincePart } from "./SincePart.tsx";
import { WhoElse } from "./WhoElse.tsx";

/** The drawer of the measure in the address, above the country's scorecard or the World page. */
export function CountryDrawer(props: ViewProps) {
  const { country, answers, selection, navigate } = props;
  const { framework } = answers;
  const words = useWords("views");
  const indicator = framework.indicators.find(({ code }) => code === selection.indicator);
  if (!indicator) return null;
  // The messages are loading, or they failed to load.
  if (!words.data)
    return (
      <MeasureDrawer
        {...{ indicator, framework, selection, navigate }}
        of={country.name}
        returnFocusTo={returnFocusTo(selection)}
      >
        <Pending error={words.error} onRetry={() => void words.refetch()} />
      </MeasureDrawer>
    );
  return (
    <I18nProvider i18n={words.data}>
      <OpenDrawer {...props} indicator={indicator} />
    </I18nProvider>
  );
}

/** Id of the element that takes the focus when the drawer closes. */
const returnFocusTo = ({ view, indicator = "" }: Selection) =>
  view === "world" ? ACTIVE_CELL : rowId(indicator);

type OpenProps = ViewProps & { indicator: Indicator };

function OpenDrawer(props: OpenProps) {
  const i18n = useI18n();
  const { country, index, answers, selection, navigate, indicator } = props;
  const { framework } = answers;
  const { code } = indicator;
  const { data: published, error, refetch } = useQuery(countryQuery(framework, country.entry));
  const link = pinnedLink(i18n, index, { ...selection, country: country.code });
  const kind = answers.cell(country.code, code).class;
  const status = classWord(i18n, kind, framework);
  const source = published && { code, ...citedSource(i18n, country, published.profile.source) };
  return (
    <MeasureDrawer
      {...{ indicator, framework, link, selection, navigate }}
      of={country.name}
      listed={useListed(props, published)}
      answer={
        <p className="drawer-status">
          <StatusMark status={kind} />
          {status}
        </p>
      }
      citation={
        source &&
        i18n.t("drawer.citation", {
          ...{ ...source, status, link },
          indicator: i18n.local(indicator.title),
          version: index.version,
        })
      }
      returnFocusTo={returnFocusTo(selection)}
    >
      {published && source ? (
        <DrawerFacts
          {...props}
          published={published}
          source={i18n.t("drawer.source-line", source)}
        />
      ) : (
        <Pending error={error} onRetry={() => void refetch()} />
      )}
    </MeasureDrawer>
  );
}

/** The measures that the page lists, which "previous" and "next" step through. */
function useListed(props: OpenProps, published: PublishedCountry | undefined) {
  const { country, index, answers, selection } = props;
  const { data: evidence } = useQuery(evidenceQuery(country.entry, true));
  const { data: since } = useCountrySince(index, country.code, published);
  const rows = published ? computeRows(answers.framework, published.profile) : [];
  // On the World page, filters other than pillars apply to countries.
  const { view, filter } = selection;
  const narrowing = view === "world" ? { ...NO_FILTER, pillars: filter.pillars } : filter;
  return applyFilter(rows, narrowing, evidence, outcomeIn(since)).map(({ indicator }) => indicator);
}

function DrawerFacts(props: OpenProps & { published: PublishedCountry; source: string }) {
  const { country, index, answers, indicator, published, source } = props;
  const { t } = useI18n();
  const { framework } = answers;
  const { code } = indicator;
  const { profile } = published;
  const evidence = useQuery(evidenceQuery(country.entry, true));
  const since = useCountrySince(index, country.code, published);
  const row = computeRows(framework, profile).find((one) => one.indicator.code === code);
  return (
    row && (
      <>
        <FindingFacts {...{ index, country, row, evidence, profile }} />
        <SincePart {...{ index, framework, since, code }} />
        <section>
          <h3>{t("drawer.who-else")}</h3>
          <WhoElse {...{ index, answers, code }} country={country.code} />
        </section>
        <section>
          <h3>{t("drawer.source")}</h3>
          <p className="drawer-source">
            <SourceText line={source} />
          </p>
        </section>
      </>
    )
  );
}

function citedSource(i18n: I18n, { entry }: ShownCountry, source: Profile["source"]) {
  const { t, date } = i18n;
  const { title, publisher, lastUpdated } = source;
  return {
    title: entry.kept ? t("app.on-device-name", { name: title }) : title,
    publisher: sourceName(i18n, publisher).text,
    date: lastUpdated ? date(lastUpdated) : t("source.undated"),
  };
}
