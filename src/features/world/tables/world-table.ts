import type { BarShares } from "../../../charts/StatusCells.tsx";
import { ALL_CLASSES, type Answer, type Mark, markOf } from "../../../domain/answers.ts";
import type { TableKind } from "../../../domain/editions/table-kind.ts";
import type { Measure } from "../../../domain/framework.ts";
import { listMarks } from "../../../domain/marks.ts";
import type { ItuRegion } from "../../../domain/selection.ts";
import type { Tally } from "../../../domain/tally.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { composeFinding } from "../../../figure/figure.tsx";
import { overallText } from "../../../i18n/answer-words.ts";
import { memoize } from "../../../i18n/formatters.ts";
import { classWord } from "../../../i18n/words.ts";
import { createFactColumn } from "../order-words.ts";
import { createScoreStyle, createStatusStyle } from "./coverage.ts";
import { createOutcomeStyle } from "./outcome.ts";
import { createContext, type TableContext, type TableStyle } from "./table-context.ts";

const STYLES: Readonly<Record<TableKind["id"], (context: TableContext) => TableStyle>> = {
  status: createStatusStyle,
  score: createScoreStyle,
  outcome: createOutcomeStyle,
};

/** A table with the rules of its kind, and functions that format its text in one language. */
export type WorldTable = ReturnType<typeof createWorldTable>;

export function createWorldTable(...source: Parameters<typeof createContext>) {
  const table = createTableWords(createContext(...source));
  const words = createCountryWords(table);
  const { coverageText, fact } = table;
  const coverage = {
    ...{ by: "coverage", heading: coverageText("coverage") },
    title: coverageText("coverage-title"),
    textOf: words.coverageOf,
    barOf: words.bar,
  };
  /** The last column of the matrix. */
  const last = fact === undefined ? coverage : createFactColumn(fact, table);
  return { ...table, ...words, last };
}

type TableWords = ReturnType<typeof createTableWords>;

/** Adds the style of the table's kind, and text about findings, measures, classes and regions. */
function createTableWords(context: TableContext) {
  const { framework, i18n, kind, text } = context;
  const { t, local } = i18n;
  const style = STYLES[kind.id](context);
  // Sentences on scores name their edition, so they need no years.
  const years = framework.scale ? undefined : framework.years;
  const noneAsked = t("world.none-asked", { kind: kind.id, of: "none" });
  /** A finding on the countries in scope. Only pictures repeat the notes, which are at the top of the page. */
  const find = (scope: readonly WorldCountry[], claim: string, rest: readonly string[] = []) => {
    const isEmpty = scope.length > 0 && !isAsked(scope);
    return {
      ...composeFinding(i18n, isEmpty ? noneAsked : claim, rest, years),
      detail: i18n.join("space", ...rest, ...(style.notes?.(scope) ?? [])),
    };
  };
  return {
    ...{ ...context, ...style, years, noneAsked },
    /** The finding on the counts per country, followed by the sentences of `rest`. */
    reach: (scope: readonly WorldCountry[], rest?: readonly string[]) =>
      find(scope, style.reach(scope), rest),
    find,
    nameClass: memoize((mark: Mark) =>
      mark === "missing" ? text("missing") : classWord(i18n, mark, framework),
    ),
    /** "1.1.1 Criminal legislation". */
    measureName: (measure: Measure) => `${measure.code} ${context.titleOf(measure)}`,
    /** The title of the measure that the filter by answer applies to. */
    filteredTitle: (measure: Measure | undefined) =>
      measure ? local(measure.title) : t("world.any-measure"),
    regionName: (region: ItuRegion | undefined) => t(region ? `itu.${region}` : "itu.none"),
    /** "44 countries · 120 still 0, 90 above 0". */
    regionCounts: (countries: readonly WorldCountry[]) => {
      const count = t("world.countries", { count: countries.length });
      if (!style.regionNote) return count;
      return `${count} · ${isAsked(countries) ? style.regionNote(countries) : noneAsked}`;
    },
  };
}

/** Maximum number of measures that are named for the most frequent answer, unless it is the only answer. */
const MAX_NAMED = 3;

const isAsked = (countries: readonly WorldCountry[]) =>
  countries.some(({ tally }) => tally.asked > 0);

function createCountryWords(table: TableWords) {
  const { answers, framework, i18n, kind, measures, nameClass, noneAsked, values } = table;
  const { t, join } = i18n;
  const { lead } = kind;
  const titles = measures.map(table.titleOf);
  /** The visible text and accessible name of the overall score or, if there is none, of the lead count. */
  const coverageOf = ({ tally, overall }: Pick<WorldCountry, "tally" | "overall">) => {
    if (overall !== undefined) {
      const score = overallText(i18n, overall, values.most);
      return { shown: score, label: t("world.overall-label", { ...values, score }) };
    }
    if (tally.asked === 0) return { shown: "–", label: noneAsked };
    const count = { inPlace: lead.count(tally), total: tally.asked, unknown: tally.unknown };
    return {
      shown: t("scorecard.count", count),
      label: table.i18n.t(`world.${table.kind.id}.coverage-label`, { ...values, ...count }),
    };
  };
  /** An answer with its score, if any: "0.5 or more (GCI 2024: 0.62)". */
  const answerText = (answer: Answer) => {
    const { score } = answer;
    const status = nameClass(markOf(answer));
    if (score === undefined || !framework.scale) return status;
    return t("world.scored-in", { ...values, status, score: i18n.score(score, framework.scale) });
  };
  return {
    coverageOf,
    answerText,
    cellText: (measure: Measure, answer: Answer) =>
      join("label", table.measureName(measure), answerText(answer)),
    /** The lead count ("11 of 21"), even if the country has an overall score. */
    countText: (tally: Tally) => coverageOf({ tally }).shown,
    answersText: memoize(({ answers: row }: WorldCountry) => describeAnswers(row, titles, table)),
    /** Lines of the tooltip on an answer, or on the whole row if `measure` is undefined. */
    tooltip: ({ code, tally, overall }: WorldCountry, measure: Measure | undefined) => {
      if (measure)
        return [answerText(answers.cell(code, measure.code)), table.caution(measure.code)];
      const { first, rest } = describeTally(table, tally);
      return [first, overall === undefined ? "" : coverageOf({ tally, overall }).label, rest];
    },
    /** Shares (0 to 1) of the bar, without and with the unknown answers. */
    bar: ({ tally, overall }: WorldCountry): BarShares =>
      overall === undefined
        ? { share: lead.share(tally), possible: lead.possible(tally) }
        : { share: overall / values.most, possible: overall / values.most },
  };
}

/**
 * A country's answers in words: "In place: CIRT, Policy. Not known: Standards. Not in place: the other 18." The most
 * frequent answer has a count instead of names, which makes prerendered pages smaller.
 */
function describeAnswers(
  row: WorldCountry["answers"],
  titles: readonly string[],
  { i18n: { t, join }, nameClass }: TableWords,
): string {
  const marks = row.map((answer) => answer && markOf(answer));
  const groups = listMarks(ALL_CLASSES, row)
    .map((mark) => ({ mark, names: titles.filter((_, column) => marks[column] === mark) }))
    .filter(({ names }) => names.length > 0);
  const most = Math.max(...groups.map(({ names }) => names.length));
  const largest =
    most > MAX_NAMED && groups.length > 1 && groups.find((one) => one.names.length === most);
  const texts = groups
    .filter((one) => one !== largest)
    .map(({ mark, names }) =>
      t("compare.answers", { status: nameClass(mark), countries: join("list", ...names) }),
    );
  if (largest)
    texts.push(t("world.other-answers", { status: nameClass(largest.mark), count: most }));
  return join("space", ...texts);
}

/** The lead count in words, and the other answers in brackets. */
export function describeTally(
  table: Pick<WorldTable, "bracketed" | "i18n" | "kind" | "noneAsked" | "text" | "values">,
  tally: Tally,
) {
  const { bracketed, i18n, kind, text, values } = table;
  const { t, join } = i18n;
  const counts = bracketed.map((one) => {
    const count = tally.counts[one];
    return count > 0 && t(`status.count.${one}`, { ...values, count });
  });
  const rest = join("semicolon", ...counts);
  const count = { ...values, inPlace: kind.lead.count(tally), total: tally.asked };
  return {
    first: tally.asked === 0 ? table.noneAsked : text("covered", count),
    rest: rest && t("scorecard.coverage-rest", { rest }),
  };
}
