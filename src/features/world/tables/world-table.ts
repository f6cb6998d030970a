import type { BarShares } from "../../../charts/StatusCells.tsx";
import { ALL_CLASSES, type Answer, type AnswerClass } from "../../../domain/answers.ts";
import { type TableKind, tableKindOf } from "../../../domain/editions/table-kind.ts";
import type { Measure } from "../../../domain/framework.ts";
import type { ItuRegion } from "../../../domain/selection.ts";
import type { Tally } from "../../../domain/tally.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { memoize } from "../../../i18n/formatters.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { classWord } from "../../../i18n/words.ts";
import { createOutcomeWords } from "./outcome.ts";
import { createScoreWords } from "./score.ts";
import { createStatusWords } from "./status.ts";
import type { KindWords, TableSource } from "./table-words.ts";

type CreateKindWords = (source: TableSource, i18n: I18n) => KindWords;

const WORDS: Readonly<Record<TableKind["id"], CreateKindWords>> = {
  status: createStatusWords,
  score: createScoreWords,
  outcome: createOutcomeWords,
};

/** A table with its rules and its words in one language. */
export type WorldTable = ReturnType<typeof createWorldTable>;

export function createWorldTable(source: TableSource, i18n: I18n) {
  const table = createTableWords(source, i18n);
  return { ...table, ...createCountryWords(table) };
}

/** Heading of the page. */
export const pageTitle = (source: Pick<TableSource, "answers" | "later">, i18n: I18n): string =>
  createTableWords({ ...source, measures: [], hasOverall: false }, i18n).labels.page;

function createTableWords(source: TableSource, i18n: I18n) {
  const { framework } = source.answers;
  const { t, local } = i18n;
  const kind = tableKindOf(framework);
  const words = WORDS[kind.id](source, i18n);
  const { labels, edition, regionNote } = words;
  const nameClass = memoize((answerClass: AnswerClass) =>
    answerClass === "missing" ? labels.missing : classWord(i18n, answerClass, framework),
  );
  return {
    ...{ ...source, ...words, framework, kind, i18n, nameClass },
    /** An answer with its score, if any: "0.5 or more (GCI 2024: 0.62)". */
    answerText: ({ class: answerClass, score }: Answer) => {
      const status = nameClass(answerClass);
      const { scale } = framework;
      if (score === undefined || edition === undefined || !scale) return status;
      return t("world.scored-in", { status, edition, score: i18n.score(score, scale) });
    },
    /** "1.1.1 Criminal legislation". */
    measureName: ({ code, title }: Measure) => `${code} ${local(title)}`,
    /** The title of a measure that answers are filtered by. */
    filteredTitle: (measure: Measure | undefined) =>
      measure ? local(measure.title) : t("world.any-measure"),
    regionName: (region: ItuRegion | undefined) => t(region ? `itu.${region}` : "itu.none"),
    /** "44 countries · 120 still 0, 90 above 0". */
    regionCounts: (countries: readonly WorldCountry[]) => {
      const count = t("world.countries", { count: countries.length });
      return regionNote ? `${count} · ${regionNote(countries)}` : count;
    },
  };
}

/** Words on single countries. */
function createCountryWords(table: ReturnType<typeof createTableWords>) {
  const { answers, measures, later, edition = "", kind, i18n, nameClass } = table;
  const { t, local } = i18n;
  const { lead } = kind;
  const titles = measures.map(({ title }) => local(title));
  const most = later?.scores.framework.scale.overall ?? 0;
  /** The overall score if there is one, else the lead count: as shown, and its accessible name. */
  const coverage = ({ tally, overall }: Pick<WorldCountry, "tally" | "overall">) => {
    if (overall !== undefined) {
      const shown = i18n.overall(overall);
      return { shown, label: t("world.overall-label", { edition, score: shown, most }) };
    }
    const values = { inPlace: lead.count(tally), total: tally.asked, unknown: tally.unknown };
    return { shown: t("scorecard.count", values), label: table.coverage(values) };
  };
  return {
    coverageOf: coverage,
    /** The lead count even where the country has an overall score: "11 of 21". */
    countText: (tally: Tally) => coverage({ tally, overall: undefined }).shown,
    /** Accessible name of a country's answers: "In place: Criminal legislation, CIRT. Not known: Certification." */
    answersText: memoize((country: WorldCountry) => {
      const titlesByClass = new Map<AnswerClass, string[]>();
      for (const [column, { class: answerClass }] of country.answers.entries()) {
        const found = titlesByClass.get(answerClass) ?? [];
        titlesByClass.set(answerClass, [...found, titles[column] ?? ""]);
      }
      return ALL_CLASSES.filter((answerClass) => titlesByClass.has(answerClass))
        .map(
          (answerClass) =>
            `${nameClass(answerClass)}: ${titlesByClass.get(answerClass)?.join(", ")}.`,
        )
        .join(" ");
    }),
    /** Lines of the tooltip, on the answer to a measure or on the whole row. */
    tooltip: ({ code, tally, overall }: WorldCountry, measure: Measure | undefined) => {
      if (measure) {
        const answer = table.answerText(answers.cell(code, measure.code));
        return [answer, table.caution?.(measure.code)];
      }
      const { first, rest } = table.describe(tally);
      return [first, overall === undefined ? "" : coverage({ tally, overall }).label, rest];
    },
    /** Shares (0 to 1) of the bar: of the count, and with the unknown answers. */
    bar: ({ tally, overall }: WorldCountry): BarShares =>
      overall === undefined
        ? { share: lead.share(tally), possible: lead.possible(tally) }
        : { share: overall / most, possible: overall / most },
  };
}
