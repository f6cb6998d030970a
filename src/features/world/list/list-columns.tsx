import type { ReactNode } from "react";
import { OVERALL } from "../../../domain/query.ts";
import { FACT_CONDITIONS } from "../../../domain/selection.ts";
import { median, shareInPlace } from "../../../domain/statistics.ts";
import { sumKnown, tallyAnswers } from "../../../domain/tally.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { answerColumn, type FigureColumn, IN_FILE } from "../../../figure/figure.tsx";
import { formatFact } from "../order-words.ts";
import type { WorldTable } from "../tables/world-table.ts";
import type { Question } from "../use-narrowing.ts";
import { countryColumns, coverageColumns, factColumn, profileColumns } from "../world-columns.ts";

export interface ListColumn extends FigureColumn<WorldCountry> {
  /** Id of the order of its header. */
  by?: string | undefined;
  /** The summary below the rows, with its base. */
  summarize?: (rows: readonly WorldCountry[]) => string | undefined;
}

/** The columns of the list: facts, coverage, overall scores, and the measures that conditions name. */
export function createListColumns(
  table: WorldTable,
  { conditions, query }: Pick<Question, "conditions" | "query">,
  showName?: (country: WorldCountry) => ReactNode,
): ListColumn[] {
  const { coverageOf, facts, i18n, kind } = table;
  const [count, ...parts] = coverageColumns({ ...table, overall: undefined });
  const measures = new Map(
    conditions.flatMap((one) =>
      one.kind === "fact" || one.measure === OVERALL
        ? []
        : [[one.kind === "answer" ? one.measure : `${one.edition}.${one.measure}`, one.kind]],
    ),
  );
  return [
    ...countryColumns(table, showName).map(({ id, ...one }) => ({
      ...{ ...one, id, by: id === "country" ? "name" : id },
      summarize: (rows: readonly WorldCountry[]) =>
        id === "country" ? i18n.t("world.list.total", { count: rows.length }) : undefined,
    })),
    ...profileColumns(table).map((one, at) => withSummary(table, one, FACT_CONDITIONS[at])),
    ...(count
      ? [
          {
            ...count,
            // With overall scores, the order by coverage is by these.
            by: table.overall ? undefined : "coverage",
            show: ({ tally }: WorldCountry) => coverageOf({ tally }).label,
            summarize: (rows: readonly WorldCountry[]) =>
              describeMedian(
                table,
                "count",
                rows.map(({ tally }) => kind.lead.count(tally)),
              ),
          },
        ]
      : []),
    ...parts.map((one) => ({ ...one, ...IN_FILE })),
    ...facts.editions.flatMap((edition) => overallColumns(table, edition)),
    ...[...measures].map(([by, conditionKind]) =>
      conditionKind === "answer"
        ? answersColumn(table, query.profiles, by)
        : withSummary(table, factColumn(table, by, `${by.replace(".", "_")}_score`), by),
    ),
  ];
}

type Edition = WorldTable["facts"]["editions"][number];

/** The overall score in an edition; its rank is a text on hover, and a column in files. */
function overallColumns(table: WorldTable, { id, slug, short, of }: Edition): ListColumn[] {
  const { facts, i18n } = table;
  const file = `overall_${slug.replace("-", "_")}`;
  const score = factColumn(table, slug, file);
  const rankOf = ({ code }: WorldCountry) => facts.overall?.rankOf(id, code);
  const show = (row: WorldCountry) => {
    const rank = rankOf(row);
    if (rank === undefined) return score.show?.(row);
    const text = i18n.t("world.rank", { rank, of });
    return (
      <span title={text}>
        {score.show?.(row)}
        <span className="visually-hidden">, {text}</span>
      </span>
    );
  };
  const title = i18n.t("world.overall-rank", { edition: i18n.local(short) });
  const value = (row: WorldCountry) => rankOf(row) ?? score.value(row);
  return [
    withSummary(table, { ...score, show }, slug),
    { id: `${file}_rank`, label: title, value, ...IN_FILE },
  ];
}

/** The profiles' answers to a measure, and the share in place. */
function answersColumn(table: WorldTable, profiles: Question["query"]["profiles"], code: string) {
  const { answers, i18n } = table;
  const { framework } = profiles;
  const measure = framework.indicators.find((one) => one.code === code);
  const label = measure ? `${code} ${i18n.local(measure.title)}` : code;
  const answerOf = (row: WorldCountry) =>
    profiles.has(row.code) ? profiles.cell(row.code, code) : NO_PROFILE;
  const summarize = (rows: readonly WorldCountry[]) => {
    const tally = tallyAnswers(rows.map(answerOf));
    const share = i18n.percent(shareInPlace(tally) ?? 0);
    return i18n.t("world.list.share", { ...tally, share });
  };
  const by = answers.framework.id === framework.id ? code : undefined;
  return { ...answerColumn(framework, i18n, answerOf, `${code}_status`, label), by, summarize };
}

const NO_PROFILE = { class: "missing" } as const;

/** Adds the sum of a population, or the median of other numbers, with the number of countries it is known for. */
function withSummary(table: WorldTable, one: FigureColumn<WorldCountry>, by = ""): ListColumn {
  const summarize = (rows: readonly WorldCountry[]) => {
    const numbers = rows.map(({ code }) => {
      const value = table.facts.factOf(code, by);
      return typeof value === "number" ? value : undefined;
    });
    if (by !== "population") return describeMedian(table, by, numbers);
    const { sum, unknown } = sumKnown(numbers);
    return table.i18n.t("world.list.sum", { sum: table.i18n.compactNumber(sum), unknown });
  };
  return { ...one, by, summarize };
}

function describeMedian(table: WorldTable, by: string, numbers: readonly (number | undefined)[]) {
  const known = numbers.filter((one) => one !== undefined);
  const middle = formatFact(by, median(known), table);
  return middle && table.i18n.t("world.list.median", { median: middle, count: known.length });
}
