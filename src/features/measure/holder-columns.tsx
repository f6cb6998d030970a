import { type ReactNode, useState } from "react";
import { lawFieldsOf } from "../../domain/editions/crosswalk.ts";
import type { CountryLaws } from "../../domain/editions/laws.ts";
import type { Holder } from "../../domain/measures/holders.ts";
import type { Instrument } from "../../domain/profile.ts";
import {
  column,
  type FigureColumn,
  IN_FILE,
  joinNames,
  questionColumn,
} from "../../figure/figure.tsx";
import { Laws } from "../../figure/SourceLine.tsx";
import { instrumentNames, laterWords } from "../../i18n/answer-words.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { classWord, langOf } from "../../i18n/words.ts";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { Holders } from "./use-holders.ts";

type Column = FigureColumn<Holder>;

/** The columns of the list of countries, on the screen and in files. */
export function holderColumns(
  { i18n, framework, indicator: { code } }: Pick<Holders, "i18n" | "framework" | "indicator">,
  holders: readonly Holder[],
  showName?: (holder: Holder) => ReactNode,
): Column[] {
  const { t } = i18n;
  const isChecked = ({ reviewed }: Holder) => (reviewed ? "yes" : "no");
  const wordOf = ({ answer }: Holder) =>
    answer ? classWord(i18n, answer.class, framework) : t("measure.no-profile");
  return [
    column("country", t("app.country"), ({ name }) => name, {
      code: (one) => one.code,
      ...(showName && { show: showName }),
    }),
    column("region", t("world.region"), ({ region }) => t(region ? `itu.${region}` : "itu.none"), {
      code: ({ region = "none" }) => region,
      ...IN_FILE,
    }),
    column("status", t("chart.column.status"), wordOf, {
      code: ({ answer }) => answer?.class ?? "no-profile",
      show: (one) => (
        <span className="chart-status">
          {one.answer && <StatusMark status={one.answer.class} />} {wordOf(one)}
        </span>
      ),
    }),
    column(
      "instruments",
      t("snapshot.column.instruments"),
      ({ instruments }) => joinNames(instrumentNames(instruments, i18n)),
      { show: ({ instruments }) => <Instruments {...{ instruments }} /> },
    ),
    column(
      "links",
      t("measure.links"),
      ({ instruments }) => joinNames(instruments.flatMap(({ url }) => url ?? [])),
      IN_FILE,
    ),
    column("date", t("measure.date"), ({ date = "" }) => date, {
      show: ({ answer, date }) => (
        <Labelled label={t("measure.date")}>
          {date ? i18n.date(date) : t(answer ? "source.undated" : "measure.no-profile")}
        </Labelled>
      ),
    }),
    column("checked", t("measure.checked"), (one) => t(`measure.checked.${isChecked(one)}`), {
      ...IN_FILE,
      code: isChecked,
    }),
    ...scoreColumns(holders, i18n),
    ...(lawFieldsOf(code).length > 0 ? lawColumns(code, i18n) : []),
  ];
}

/** The score of the counterpart in each later edition. */
const scoreColumns = ([first]: readonly Holder[], i18n: I18n): Column[] =>
  (first?.scores ?? []).flatMap(({ edition: { slug, short } }, at) => {
    const label = i18n.local(short);
    const id = slug.replaceAll("-", "_");
    const textOf = ({ scores }: Holder) => (scores[at] ? laterWords(i18n, scores[at]) : "");
    const show = (one: Holder) => <Labelled label={label}>{textOf(one)}</Labelled>;
    return [
      column<Holder>(id, label, (one) => one.scores[at]?.score ?? textOf(one), {
        ...{ isNumeric: true, show },
      }),
      questionColumn<Holder>(i18n, id, label, ({ scores }) => scores[at]?.asked),
    ];
  });

function lawColumns(code: string, { t }: I18n): Column[] {
  const listed = ({ laws }: Holder) =>
    lawFieldsOf(code).flatMap((field) => laws?.[field]?.laws ?? []);
  const countLaws = (one: Holder) => t("measure.laws", { count: listed(one).length });
  return [
    column("laws", t("since.laws"), (one) => joinNames(listed(one).map(({ title }) => title)), {
      show: (one) =>
        one.laws && <CountryLawList laws={one.laws} code={code} summary={countLaws(one)} />,
    }),
    column(
      "law_links",
      t("measure.law-links"),
      (one) => joinNames(listed(one).flatMap(({ url }) => url ?? [])),
      IN_FILE,
    ),
  ];
}

/** The laws are rendered once opened, since those of all countries would double the size of the page. */
function CountryLawList(props: { laws: CountryLaws; code: string; summary: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.summary}</summary>
      {isOpen && <Laws laws={props.laws} fields={lawFieldsOf(props.code)} />}
    </details>
  );
}

/** A value with the title of its column, which is shown where the rows of the table are stacked. */
const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <span className="measure-label">{label} </span>
    {children}
  </>
);

/** The names in a profile. The schema allows http, https and mailto addresses only. */
function Instruments({ instruments }: { instruments: readonly Instrument[] }) {
  const { t } = useI18n();
  return (
    <ul className="plain-list">
      {instruments.map(({ name, url, draft }) => (
        <li key={name}>
          <bdi lang={langOf(name)}>
            {url ? (
              <a href={url} rel="noreferrer noopener">
                {name}
              </a>
            ) : (
              name
            )}
          </bdi>
          {draft && <small> · {t("kind.draft")}</small>}
        </li>
      ))}
    </ul>
  );
}
