import type { ReactNode } from "react";
import { ROLES } from "../../domain/answers.ts";
import { editionName, OVERALL } from "../../domain/query.ts";
import { FACT_CONDITIONS } from "../../domain/selection.ts";
import type { ScoredEdition } from "../../domain/world/country-facts.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { answerColumn, column, type FigureColumn, IN_FILE } from "../../figure/figure.tsx";
import type { Question } from "../../figure/narrowing/use-question.ts";
import { overallText } from "../../i18n/answer-words.ts";
import { formatFact, formatNumber, nameOrder, noFact } from "./order-words.ts";
import type { WorldTable } from "./tables/world-table.ts";

type Column = FigureColumn<WorldCountry>;

/** Columns that identify the country of a row. */
export const countryColumns = (
  { regionName, i18n: { t } }: WorldTable,
  showName?: (country: WorldCountry) => ReactNode,
): Column[] => [
  column("country", t("app.country"), ({ name }) => name, {
    ...{ code: ({ code }: WorldCountry) => code, by: "name" },
    ...(showName && { show: showName }),
  }),
  column("region", t("world.region"), ({ region }) => regionName(region), {
    ...{ code: ({ region }: WorldCountry) => region ?? "none", by: "region" },
  }),
];

export const numberColumn = <Row,>(...[id, label, value, more]: Parameters<typeof column<Row>>) =>
  column(id, label, value, { ...more, isNumeric: true });

/** The column of a fact about countries. `by` is the id of the fact (see `CountryFacts.factOf`). */
function factColumn(table: WorldTable, by: string, id: string): Column {
  const { facts } = table;
  const factOf = ({ code }: WorldCountry) => facts.factOf(code, by);
  return column(id, nameOrder(by, table), (row) => factOf(row) ?? noFact(by, row.code, table), {
    show: (row) => formatFact(by, factOf(row), table) ?? noFact(by, row.code, table),
    format: (value) => formatNumber(by, value, table),
    ...{ by, isNumeric: by !== "dated" },
  });
}

/** Column ids in files for facts of the profiles. */
const FACT_IDS = { dated: "profile_date", population: "population", users: "internet_users" };

/** A country's coverage and overall score. Files have the counts in separate columns. */
export function coverageColumns(table: WorldTable): Column[] {
  const { coverageOf, coverageText, kind, leadColumn, noneAsked, values, i18n } = table;
  const { t } = i18n;
  const title = coverageText("coverage-title");
  const leadTitle = table.text("lead", values);
  const countOf = ({ tally }: WorldCountry) =>
    tally.asked === 0 ? noneAsked : kind.lead.count(tally);
  const columns: Column[] = [
    numberColumn(leadColumn, leadTitle, countOf, {
      show: ({ tally }) => coverageOf({ tally }).label,
      // If the table has overall scores, their column has the order "coverage" instead.
      by: table.overall ? undefined : "coverage",
    }),
    column("of", t("world.column.of"), ({ tally }) => tally.asked, IN_FILE),
  ];
  const hasUnknown = kind.classes.some((answerClass) => ROLES[answerClass] === "unknown");
  if (hasUnknown)
    columns.push(column("not_known", t("status.unknown"), ({ tally }) => tally.unknown, IN_FILE));
  if (!table.overall) return columns;
  const format = (score: number) => overallText(i18n, score, values.most);
  const overall: Column = numberColumn("overall", title, (row) => row.overall ?? "", {
    ...{ by: "coverage", format },
    show: (row) => row.overall !== undefined && format(row.overall),
  });
  return [overall, ...columns];
}

/** The overall score in an edition, with the rank as a tooltip and in files. */
function overallColumns(table: WorldTable, { id, slug, short, of }: ScoredEdition): Column[] {
  const { facts, i18n } = table;
  const fileId = `overall_${slug.replace("-", "_")}`;
  const score = factColumn(table, slug, fileId);
  const rankOf = ({ code }: WorldCountry) => facts.overall?.rankOf(id, code);
  const show = (row: WorldCountry) => {
    const rank = rankOf(row);
    const note = rank === undefined ? undefined : i18n.t("world.rank", { rank, of });
    return (
      <span title={note}>
        {score.show?.(row)}
        {note && <span className="visually-hidden"> {note}</span>}
      </span>
    );
  };
  const title = i18n.t("world.overall-rank", { edition: i18n.local(short) });
  const rank = (row: WorldCountry) => rankOf(row) ?? score.value(row);
  return [{ ...score, show }, column(`${fileId}_rank`, title, rank, IN_FILE)];
}

/** Columns of facts and answers. Files contain all measures. On screen, only measures in conditions have columns. */
export function worldColumns(
  table: WorldTable,
  { conditions, query: { profiles } }: Pick<Question, "conditions" | "query">,
  showName?: (country: WorldCountry) => ReactNode,
): Column[] {
  const { facts, i18n, later, measures, overall } = table;
  const asked = new Set(conditions.flatMap((one) => (one.kind === "answer" ? one.measure : [])));
  const scores = new Set(
    conditions.flatMap((one) => (one.kind === "score" ? `${one.edition}.${one.measure}` : [])),
  );
  const own = overall && later?.scores.framework.slug;
  const isScored = (slug: string) => scores.has(`${editionName(slug)}.${OVERALL}`);
  const overallOf = (isAsked: boolean) =>
    (facts.overall ? facts.editions : [])
      .filter(({ slug }) => slug !== own && isScored(slug) === isAsked)
      .flatMap((one) => overallColumns(table, one));
  const coverage = coverageColumns(table);
  const ownScore = own && isScored(own) ? coverage.slice(0, 1) : [];
  const answers = profiles.framework.indicators.flatMap(({ code, title }) =>
    asked.has(code) && !measures.some((one) => one.code === code)
      ? answerColumn(
          profiles.framework,
          i18n,
          (row: WorldCountry) =>
            profiles.has(row.code) ? profiles.cell(row.code, code) : undefined,
          `${code}_status`,
          `${code} ${i18n.local(title)}`,
        )
      : [],
  );
  const columnsOf = (isAsked: boolean) =>
    measures
      .filter(({ code }) => asked.has(code) === isAsked)
      .flatMap((one) =>
        table
          .measureColumns(one)
          .map((each) => ({ ...each, by: one.code, ...(isAsked ? {} : IN_FILE) })),
      );
  const named = [
    ...[...scores]
      .filter((by) => !by.endsWith(`.${OVERALL}`))
      .map((by) => factColumn(table, by, `${by.replace(".", "_")}_score`)),
    ...ownScore,
    ...overallOf(true),
    ...answers,
    ...columnsOf(true),
  ];
  return [
    ...countryColumns(table, showName).toSpliced(1, 0, ...named),
    ...FACT_CONDITIONS.map((by) => factColumn(table, by, FACT_IDS[by])),
    ...coverage.slice(ownScore.length),
    ...overallOf(false),
    ...columnsOf(false),
  ];
}
