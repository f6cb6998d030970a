import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasQuery, countryQuery } from "../../dataset/queries.ts";
import { ROLES } from "../../domain/answers.ts";
import { computeGaps, MODEL_KINDS, type Model } from "../../domain/compare/gaps.ts";
import { choosePeerGroup } from "../../domain/compare/peers.ts";
import type { CountrySince } from "../../domain/editions/outcome.ts";
import { lawFieldsOf, type PublishedCountry } from "../../domain/editions/published.ts";
import { computeRows, type Row, tallyRows } from "../../domain/scorecard.ts";
import { pinnedLink, sourceLine } from "../../figure/describe-view.ts";
import { FigureTable } from "../../figure/FigurePanel.tsx";
import { column, createTable } from "../../figure/figure.tsx";
import { describeSources } from "../../figure/SourceLine.tsx";
import { useCountrySince } from "../../figure/use-country-since.ts";
import { useLaterTables } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { describeCoverage } from "../../i18n/words.ts";
import { Failure } from "../../late/Failure.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { laterColumns } from "./charts-view.tsx";
import { CountryFigures } from "./ScorecardHeader.tsx";
import "./brief.css";

type Props = Omit<ViewProps, "navigate"> & { onClose: () => void };

/** A longer name is counted, not cut; more countries than these are no help on paper. */
const LONGEST_NAME = 90;
const MOST_MODELS = 3;

/** The two pages of a brief on one country, to look at and to print. */
export function Brief({ onClose, ...props }: Props) {
  const { t } = useI18n();
  const { framework } = props.answers;
  const published = useQuery(countryQuery(framework, props.country.entry));
  const since = useCountrySince(props.index, props.country.code, published.data);
  const error = published.error ?? since.error;
  const title = t("brief.title", { country: props.country.name });
  return (
    <ModalDialog className="brief" aria-label={title} onClose={onClose}>
      <div className="brief-body">
        <div className="brief-tools">
          <button type="button" className="button" onClick={() => print()}>
            {t("brief.print")}
          </button>
          <button type="button" className="button is-plain" data-autofocus onClick={onClose}>
            {t("drawer.close")}
          </button>
        </div>
        {error && <Failure error={error} onRetry={() => void published.refetch()} />}
        {published.data && !since.isPending && (
          <Pages {...props} title={title} profile={published.data.profile} since={since.data} />
        )}
      </div>
    </ModalDialog>
  );
}

interface PagesProps extends Omit<Props, "onClose">, Pick<PublishedCountry, "profile"> {
  title: string;
  since: CountrySince | undefined;
}

function Pages({ index, answers, country, selection, title, profile, since }: PagesProps) {
  const i18n = useI18n();
  const { t, date, local, list } = i18n;
  const later = useLaterTables(index);
  const models = useModels({ index, answers, country, later });
  const { failed } = later;
  if (failed?.error) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!models) return <p className="skeleton-words">{t("app.loading")}</p>;
  const rows = computeRows(answers.framework, profile);
  const withRole = (...roles: string[]) =>
    rows.filter(({ finding }) => roles.includes(ROLES[finding.status]));
  const open = withRole("unknown", "unasked");
  const namedIn = ({ finding }: Row) => someOf(finding.instruments, i18n) || t("brief.none-named");
  const coverage = describeCoverage(i18n, tallyRows(rows));
  const { lastUpdated } = profile.source;
  const shown = { ...selection, country: country.code, indicator: undefined };
  const today = date(new Date().toISOString().slice(0, 10));
  const sources = since && [...since.editions.map(({ source }) => source), since.sources.laws];
  /** Measures with their marks, what later editions score, and a word on each under a head of its own. */
  const measures = (some: readonly Row[], head: string, tell: (row: Row) => string) =>
    some.length === 0 ? (
      <p>{t("brief.none")}</p>
    ) : (
      <FigureTable
        caption={head}
        table={createTable(some, ({ indicator }) => indicator.code, [
          column("measure", t("chart.column.measure"), ({ indicator }) => indicator.code, {
            show: ({ indicator, finding: { status } }) => (
              <span className="brief-measure">
                <StatusMark status={status} />
                <span className="visually-hidden">{t(`status.${status}`)}: </span>
                {indicator.code} {local(indicator.title)}
              </span>
            ),
          }),
          ...laterColumns<Row>(since, i18n),
          column("tell", head, tell),
        ])}
      />
    );
  return (
    <>
      <article className="brief-page">
        <h1>{title}</h1>
        <p>{t("brief.lead", { date: lastUpdated ? date(lastUpdated) : t("source.undated") })}</p>
        <p>
          <strong>{coverage.inPlace}</strong> {coverage.rest}
        </p>
        <CountryFigures {...{ profile, since }} />
        <h2>{t("brief.has")}</h2>
        {measures(withRole("yes"), t("snapshot.column.instruments"), namedIn)}
        {open.length > 0 && (
          <>
            <h2>{t("brief.not-known")}</h2>
            <p>{list(open.map(({ indicator }) => local(indicator.title)))}</p>
          </>
        )}
      </article>
      <article className="brief-page">
        <h2>{t("brief.lacks")}</h2>
        {measures(withRole("no", "part"), t("brief.models"), ({ indicator }) =>
          models(indicator.code),
        )}
        <p className="brief-note">{t("brief.note")}</p>
        <footer>
          <p>{sourceLine(i18n, profile, country.entry)}</p>
          {sources && <p>{describeSources(i18n, sources)}</p>}
          <p>
            {t("brief.address", { version: index.version, date: today })}{" "}
            {pinnedLink(i18n, index, shown)}
          </p>
        </footer>
      </article>
    </>
  );
}

/** The first names that are short enough to stand in full, and how many more there are. */
function someOf(instruments: readonly { name: string }[], { t, list }: I18n): string {
  const names = instruments.map(({ name }) => name);
  const shown = names.filter((name) => name.length <= LONGEST_NAME).slice(0, 2);
  const left = names.length - shown.length;
  return list(left > 0 ? [...shown, t("reading.more", { count: left })] : shown);
}

interface ModelsProps extends Pick<Props, "index" | "answers" | "country"> {
  later: ReturnType<typeof useLaterTables>;
}

/** Whom to learn from on a measure, in words; undefined until it is known. Those of the same region come first, else the world's. */
function useModels({ index, answers, country, later }: ModelsProps) {
  const { t, list, countryName, score: scoreOf } = useI18n();
  const areas = useQuery(areasQuery(index));
  const { tables, crosswalk } = later;
  const gaps = useMemo(() => {
    const scores = tables?.at(-1);
    const pairing = crosswalk && scores && { profiles: answers, scores, crosswalk };
    const { members } = choosePeerGroup(answers, areas.data, country.code);
    const others = members.flatMap((code) => (code === country.code ? [] : [{ code }]));
    const countries = [{ code: country.code }, ...others];
    const byStrength = (a: Model<unknown>, b: Model<unknown>) =>
      MODEL_KINDS.indexOf(a.kind) - MODEL_KINDS.indexOf(b.kind) || (b.score ?? 0) - (a.score ?? 0);
    return computeGaps({ answers, countries, pairing }).gaps.map((gap) => ({
      measure: gap.indicator.code,
      models: gap.models.toSorted(byStrength).slice(0, MOST_MODELS),
    }));
  }, [areas.data, tables, crosswalk, answers, country]);
  const entryOf = (model: { country: { code: string } } | undefined) =>
    model && index.countries[model.country.code];
  const entries = [...new Set(gaps.flatMap(({ models }) => entryOf(models[0]) ?? []))];
  const first = useQueries({
    queries: entries.map((entry) => countryQuery(answers.framework, entry)),
    combine: (results) => results.map(({ data }) => data),
  });
  if (areas.isPending || (index.later && !tables)) return undefined;
  const nameOf = (code: string) => countryName(index.countries[code]?.alpha2 ?? code);
  return (measure: string): string => {
    const { models = [] } = gaps.find((gap) => gap.measure === measure) ?? {};
    const [best] = models;
    if (!best) return t("brief.no-model");
    const told = models.map(({ country: { code }, kind, score }) => {
      const scored = score === undefined ? "" : scoreOf(score);
      return t("brief.model", { country: nameOf(code), kind, score: scored });
    });
    const said = list(told);
    const entry = entryOf(best);
    const known = entry && first[entries.indexOf(entry)];
    const laws = lawFieldsOf(measure).flatMap((field) => known?.since?.laws?.[field]?.laws ?? []);
    const named = known?.profile.indicators[measure]?.instruments.filter(({ draft }) => !draft);
    const names = [...laws.map(({ title }) => title), ...(named ?? []).map((one) => one.name)];
    const name = names.find((one) => one.length <= LONGEST_NAME);
    return name
      ? t("brief.through", { models: said, country: nameOf(best.country.code), name })
      : said;
  };
}
