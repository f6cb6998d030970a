import { useQuery } from "@tanstack/react-query";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import { markOf } from "../../domain/answers.ts";
import { TREATY_MEASURE } from "../../domain/editions/register.ts";
import { applyFilter, NO_FILTER } from "../../domain/filter.ts";
import type { Indicator } from "../../domain/framework.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows, type Row } from "../../domain/scorecard.ts";
import { pinnedLink } from "../../figure/describe-view.ts";
import { FindingFacts } from "../../figure/FindingFacts.tsx";
import { MeasureDrawer } from "../../figure/MeasureDrawer.tsx";
import { SourceText } from "../../figure/SourceLine.tsx";
import { outcomeIn, useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { type I18n, I18nProvider, useI18n } from "../../i18n/i18n.tsx";
import { sourceName } from "../../i18n/source-name.ts";
import { classWord } from "../../i18n/words.ts";
import { useWords } from "../../late/messages.tsx";
import { Pending } from "../../late/Pending.tsx";
import { ACTIVE_CELL, rowId } from "../../ui/active-cell.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { RegisterPart } from "./RegisterPart.tsx";
import { SincePart } from "./SincePart.tsx";
import { WhoElse } from "./WhoElse.tsx";

/** The drawer of the measure in the address, over the country's scorecard or the World page. */
export function CountryDrawer(props: ViewProps) {
  const { answers, selection } = props;
  const page = useI18n();
  const words = useWords("views");
  const indicator = answers.framework.indicators.find(({ code }) => code === selection.indicator);
  if (!indicator) return null;
  return (
    <I18nProvider i18n={words.data ?? page}>
      <OpenDrawer {...props} {...{ indicator, words }} />
    </I18nProvider>
  );
}

interface OpenProps extends ViewProps {
  indicator: Indicator;
  words: ReturnType<typeof useWords>;
}

function OpenDrawer(props: OpenProps) {
  const i18n = useI18n();
  const { country, index, answers, selection, navigate, indicator, words } = props;
  const { framework } = answers;
  const { code } = indicator;
  const facts = useFacts(props);
  const opened = {
    ...{ framework, indicator, selection, navigate },
    of: country.name,
    listed: facts.listed,
    returnFocusTo: selection.view === "world" ? ACTIVE_CELL : rowId(code),
  };
  // The same component before and after the messages load: a remounted dialog would miss an Escape key pressed just before.
  if (!words.data)
    return (
      <MeasureDrawer {...opened}>
        <Pending error={words.error} onRetry={() => void words.refetch()} />
      </MeasureDrawer>
    );
  const link = pinnedLink(i18n, index, { ...selection, country: country.code });
  const mark = markOf(answers.cell(country.code, code));
  const status = classWord(i18n, mark, framework);
  const profile = facts.published.data?.profile;
  const cited = profile && cite(props, profile, { status, link }, i18n);
  return (
    <MeasureDrawer
      {...{ ...opened, link }}
      answer={
        <p className="drawer-status">
          <StatusMark status={mark} />
          {status}
        </p>
      }
      citation={cited?.citation}
    >
      {facts.row && profile && cited ? (
        <Sections {...{ ...props, ...facts, row: facts.row, profile }} source={cited.source} />
      ) : (
        <Pending error={facts.published.error} onRetry={() => void facts.published.refetch()} />
      )}
    </MeasureDrawer>
  );
}

type Facts = ReturnType<typeof useFacts>;

interface SectionProps extends OpenProps, Pick<Facts, "evidence" | "since"> {
  row: Row;
  profile: Profile;
  source: string;
}

function Sections({ country, index, answers, row, profile, source, ...facts }: SectionProps) {
  const { t } = useI18n();
  const { evidence, since, indicator } = facts;
  const { framework } = answers;
  const { code } = indicator;
  return (
    <>
      <FindingFacts {...{ index, country, row, evidence, profile }} />
      {code === TREATY_MEASURE && since.data && (
        <RegisterPart {...since.data} country={country.name} status={row.finding.status} />
      )}
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
  );
}

/** The drawer's queries, the row of its measure, and the measures that "previous" and "next" step through. */
function useFacts({ country, index, answers, selection, indicator }: OpenProps) {
  const { framework } = answers;
  const { local } = useI18n();
  const published = useQuery(countryQuery(framework, country.entry));
  const evidence = useQuery(evidenceQuery(country.entry, true));
  const since = useCountrySince(index, country.code, published.data);
  const rows = published.data ? computeRows(framework, published.data.profile) : [];
  // On the World page, filters other than pillars apply to countries.
  const { view, filter } = selection;
  const narrowing = view === "world" ? { ...NO_FILTER, pillars: filter.pillars } : filter;
  const shown = applyFilter(rows, narrowing, {
    evidence: evidence.data,
    outcomeFor: outcomeIn(since.data),
    local,
  });
  const row = rows.find((one) => one.indicator.code === indicator.code);
  return { published, evidence, since, row, listed: shown.map((one) => one.indicator) };
}

/** The source line of the profile, and a citation of its answer. */
function cite(
  { country: { name, entry }, index: { version }, indicator: { code, title: measure } }: OpenProps,
  { source: { title, publisher, lastUpdated } }: Profile,
  { status, link: URL }: { status: string; link: string },
  i18n: I18n,
) {
  const { t, local, date } = i18n;
  const source = t("drawer.source-line", {
    code,
    title: entry.kept ? t("app.on-device-name", { name: title }) : title,
    publisher: sourceName(i18n, publisher).text,
    date: lastUpdated ? date(lastUpdated) : t("source.undated"),
  });
  const words = { measure: local(measure), code, countries: name, status };
  const texts = { title: t("cite.cell", words), note: t("picture.source", { source }) };
  return {
    source,
    citation: { type: "webpage", id: [name, code], version, URL, ...texts } as const,
  };
}
