import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { countryQuery } from "../../dataset/queries.ts";
import { markOf, ROLES, type Role } from "../../domain/answers.ts";
import {
  type CountrySince,
  laterScores,
  type PublishedCountry,
} from "../../domain/editions/country-file.ts";
import type { LaterEdition } from "../../domain/editions/later.ts";
import { NO_FILTER } from "../../domain/filter.ts";
import type { Instrument } from "../../domain/profile.ts";
import { computeRows, type Row, tallyRows } from "../../domain/scorecard.ts";
import { pinnedLink, sourceLine } from "../../figure/describe-view.ts";
import { FigureTable } from "../../figure/FigurePanel.tsx";
import { column, createTable } from "../../figure/figure.tsx";
import { describeSources, SourceText } from "../../figure/SourceLine.tsx";
import { useCountrySince } from "../../figure/use-country-since.ts";
import { findFailure } from "../../figure/use-later.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { instrumentNames, listFirst } from "../../i18n/answer-words.ts";
import { today } from "../../i18n/formatters.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { describeCoverage } from "../../i18n/words.ts";
import { Failure } from "../../late/Failure.tsx";
import { Button } from "../../ui/Button.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { CLOSES_OUTSIDE } from "../../ui/closes-outside.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { CountryFigures } from "./CountryFigures.tsx";
import { laterColumns } from "./charts-view.tsx";
import { LONGEST_NAME, useModels } from "./use-models.ts";
import "./brief.css";

type Props = Omit<ViewProps, "navigate"> & { onClose: () => void };

/** A dialog with a brief on one country, for printing on one page. */
export function Brief({ onClose, ...props }: Props) {
  const { t } = useI18n();
  const { framework } = props.answers;
  const published = useQuery(countryQuery(framework, props.country.entry));
  const since = useCountrySince(props.index, props.country.code, published.data);
  const failed = findFailure([published, since]);
  const title = t("brief.title", { country: props.country.name });
  return (
    <ModalDialog
      className="brief"
      aria-label={title}
      // Replaces the page's title in print, because the filters in it do not apply to the brief.
      data-print-head={`${title} · ${t("app.title")}`}
      onClose={onClose}
      {...CLOSES_OUTSIDE}
    >
      <div className="brief-body">
        <div className="brief-tools">
          <Button onClick={() => print()}>{t("brief.print")}</Button>
          <CloseButton data-autofocus onClick={onClose} />
        </div>
        {failed && <Failure error={failed.error} onRetry={failed.retry} />}
        {published.data && !since.isPending && (
          <Page {...props} title={title} profile={published.data.profile} since={since.data} />
        )}
      </div>
    </ModalDialog>
  );
}

interface PageProps extends Omit<Props, "onClose">, Pick<PublishedCountry, "profile"> {
  title: string;
  since: CountrySince | undefined;
}

function Page(props: PageProps) {
  const { index, answers, country, title, profile, since } = props;
  const i18n = useI18n();
  const { t, date, local, list } = i18n;
  const { modelsFor, failed } = useModels({ index, answers, country });
  if (failed) return <Failure error={failed.error} onRetry={failed.retry} />;
  if (!modelsFor) return <p className="skeleton-words">{t("app.loading")}</p>;
  const rows = computeRows(answers.framework, profile);
  const withRole = (...roles: Role[]) =>
    rows.filter(({ answer }) => roles.includes(ROLES[answer.class]));
  const coverage = describeCoverage(i18n, tallyRows(rows), answers.framework);
  const [inPlace, lacking] = [withRole("yes"), withRole("no", "part")];
  const isNear = [...inPlace, ...lacking].some(({ indicator: { code } }) => {
    const scores = since ? laterScores(since, code) : [];
    const isShown = scores.some(({ asked, score }) => asked?.isNear && score !== undefined);
    return isShown || modelsFor(code).isNear;
  });
  const { lastUpdated } = profile.source;
  const last = index.later?.editions.at(-1);
  return (
    <article className="brief-page">
      <h1>{title}</h1>
      <p>{t("brief.lead", { date: lastUpdated ? date(lastUpdated) : t("source.undated") })}</p>
      <p>
        <strong>{coverage.inPlace}</strong> {coverage.rest}
      </p>
      <CountryFigures {...{ index, profile, since }} />
      <h2>{t("brief.has")}</h2>
      <Measures
        rows={inPlace}
        since={since}
        head={t("snapshot.column.instruments")}
        textOf={({ finding }) => shortNames(finding.instruments, i18n) || t("brief.none-named")}
      />
      {(["unknown", "missing"] as const).map((kind) => {
        const titles = rows
          .filter(({ answer }) => answer.class === kind)
          .map(({ indicator }) => local(indicator.title));
        return (
          titles.length > 0 && (
            <Fragment key={kind}>
              <h2>{t(`status.${kind}`)}</h2>
              <p>{list(titles)}</p>
            </Fragment>
          )
        );
      })}
      <h2>{t("brief.lacks")}</h2>
      <Measures
        rows={lacking}
        since={since}
        head={t("brief.models", { edition: last ? local(last.short) : "none" })}
        textOf={({ indicator }) => modelsFor(indicator.code).text}
      />
      <Footer {...props} last={lacking.length > 0 ? last : undefined} isNear={isNear} />
    </article>
  );
}

interface MeasuresProps extends Pick<PageProps, "since"> {
  rows: readonly Row[];
  head: string;
  textOf: (row: Row) => string;
}

function Measures({ rows, since, head, textOf }: MeasuresProps) {
  const i18n = useI18n();
  const { t, join, local } = i18n;
  if (rows.length === 0) return <p>{t("brief.none")}</p>;
  const table = createTable(rows, ({ indicator }) => indicator.code, [
    column("measure", t("chart.column.measure"), ({ indicator }) => indicator.code, {
      show: ({ indicator, answer, finding: { status } }) => (
        <span className="brief-measure">
          <StatusMark status={markOf(answer)} />
          <span className="visually-hidden">{join("label", t(`status.${status}`), " ")}</span>
          {indicator.code} {local(indicator.title)}
        </span>
      ),
    }),
    ...laterColumns<Row>(since, i18n),
    column("text", head, textOf),
  ]);
  return <FigureTable caption={head} table={table} />;
}

interface FooterProps extends PageProps {
  /** The edition of the models' scores. Undefined if no measure is absent or partial, or if there are no later editions. */
  last: LaterEdition | undefined;
  /** Whether a score for a similar question is shown. */
  isNear: boolean;
}

function Footer({ index, country, selection, profile, since, last, isNear }: FooterProps) {
  const i18n = useI18n();
  const { t, local, threshold, date } = i18n;
  const lines = [sourceLine(i18n, profile, country.entry)];
  if (since) {
    const scores = index.later?.overall.map(({ source }) => source) ?? [];
    lines.push(describeSources(i18n, [...scores, since.sources.laws]));
  }
  const shown = { ...selection, filter: NO_FILTER, country: country.code, indicator: undefined };
  return (
    <>
      {(last || isNear) && (
        <p className="brief-note">
          {last &&
            t("brief.note", {
              edition: local(last.short),
              threshold: threshold(last.scale),
              most: last.scale.max,
            })}{" "}
          {isNear && t("since.near")}
        </p>
      )}
      <footer>
        {lines.map((line) => (
          <p key={line}>
            <SourceText line={line} />
          </p>
        ))}
        <p>
          {t("brief.address", { version: index.version, date: date(today()) })}{" "}
          {pinnedLink(i18n, index, shown)}
        </p>
      </footer>
    </>
  );
}

/** The first two names that are short enough, or else the start of the first name, and the number of remaining names. */
function shortNames(instruments: readonly Instrument[], i18n: I18n): string {
  const short = instruments.filter(({ name }) => name.length <= LONGEST_NAME).slice(0, 2);
  const clipped = instruments.slice(0, 1).map((one) => ({
    ...one,
    name: `${one.name.slice(0, LONGEST_NAME).replace(/\s\S*$/, "")}…`,
  }));
  const shown = instrumentNames(short.length > 0 ? short : clipped, i18n);
  return listFirst(i18n, shown, instruments.length);
}
