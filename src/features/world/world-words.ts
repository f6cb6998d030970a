import type { BarShares } from "../../charts/StatusCells.tsx";
import { ALL_CLASSES, type Answer, type AnswerClass, type Answers } from "../../domain/answers.ts";
import { cautionOf, type Pairing } from "../../domain/editions/edition.ts";
import type { Measure } from "../../domain/framework.ts";
import type { ItuRegion } from "../../domain/selection.ts";
import type { Tally } from "../../domain/tally.ts";
import { leadOf } from "../../domain/world/lead.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { memoize } from "../../i18n/formatters.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { describeCoverage } from "../../i18n/words.ts";

/** What a table of the world counts first, in which colour, and all that is said of it. */
export type WorldWords = ReturnType<typeof createWords>;

interface Table {
  answers: Answers;
  later?: Pairing | undefined;
  /** The measures in scope. */
  indicators: readonly Measure[];
  /** Whether the countries come with what they score overall. */
  hasOverall: boolean;
}

/** The colour of what a table counts first: a family of its own for each sort of cells. */
const LEADS = { status: "var(--exists)", score: "var(--score)", outcome: "var(--still)" } as const;

/** The words of a table: of statuses, of scores, or of what became of each "no". */
export function createWords({ answers, later, indicators, hasOverall }: Table, i18n: I18n) {
  const { framework } = answers;
  const { t, local, list, number, score } = i18n;
  const { cells } = framework;
  const lead = leadOf(framework);
  const titles = indicators.map(({ title }) => local(title));
  const most = later?.scores.framework.scale.overall ?? 0;
  /** What the table is made from: "GCI 2024", and the years of the profiles. */
  const names = {
    edition: later
      ? t("world.index", { years: later.scores.framework.years })
      : local(framework.title),
    past: (later?.profiles.framework ?? framework).years,
  };
  /** The id of a message in the words of this table. */
  const worded = <Id extends string>(id: Id) =>
    cells === "status" ? id : (`${id}.${cells}` as const);
  /** The word of a class; what a later edition does not have is no section that a document lacks. */
  const classWord = (kind: AnswerClass) =>
    kind === "missing" && cells !== "status" ? t(`world.missing.${cells}`) : t(`status.${kind}`);
  /** Of each "no" that the tallies count: how many were asked again, still score 0, and score above it. */
  const countOutcomes = (tallies: readonly Tally[]) => {
    const sum = (countOf: (tally: Tally) => number) =>
      number(tallies.reduce((total, tally) => total + countOf(tally), 0));
    return {
      asked: sum(({ asked }) => asked),
      still: sum(({ no }) => no),
      above: sum(({ part, inPlace }) => part + inPlace),
    };
  };
  /** An answer; a score never without its edition: "0.5 or more (GCI 2024: 0.62)". */
  const answer = ({ class: kind, score: given }: Answer) => {
    const status = classWord(kind);
    if (given === undefined) return status;
    return t("world.scored-in", { status, edition: names.edition, score: score(given) });
  };
  /** What to bear in mind of a measure that a later one answers only nearly: "≈ It asks about …". */
  const caution = (code: string) => {
    const found = cells === "outcome" && later ? cautionOf(code, later) : undefined;
    return found && `≈ ${local(found)}`;
  };
  /** What counts first of a country, or what it scores overall: as it is shown, "11 of 21", and as it is said. */
  const coverage = ({ tally, overall }: Pick<WorldCountry, "tally" | "overall">) => {
    if (overall !== undefined) {
      const shown = score(overall);
      const said = t("world.overall-label", { edition: names.edition, score: shown, most });
      return { shown, said };
    }
    const counted = { inPlace: lead.count(tally), total: tally.asked, unknown: tally.unknown };
    return {
      shown: t("scorecard.count", counted),
      said: t(worded("world.coverage-label"), counted),
    };
  };
  /** What of a count goes first, and in brackets the rest: "Still 0 in GCI 2024: 3 of 7 reported absent". */
  const counts = (tally: Tally) => {
    const { inPlace, rest } = describeCoverage(i18n, tally);
    if (cells === "status") return { first: inPlace, rest };
    const { edition } = names;
    const counted = { edition, inPlace: lead.count(tally), total: tally.asked };
    const first = t(`world.covered.${cells}`, counted);
    if (cells === "score") return { first, rest };
    const above = (["absent-low", "absent-half"] as const)
      .filter((kind) => tally.counts[kind] > 0)
      .map((kind) => t(`status.count.${kind}`, { count: tally.counts[kind] }));
    if (above.length === 0) return { first, rest: "" };
    return { first, rest: t("scorecard.coverage-rest", { rest: list(above) }) };
  };
  return {
    ...{ framework, indicators, i18n, lead, colour: LEADS[cells] },
    ...{ names, worded, classWord, countOutcomes, answer, caution, coverage, counts },

    /** What the matrix shows, and by which edition. */
    title: t(worded("world.matrix"), names),

    /** What stands over the last column of the matrix, and what it holds. */
    coverageHead: hasOverall ? names.edition : t(worded("world.coverage")),
    coverageTitle: hasOverall ? t("world.overall", { most }) : t(worded("world.lead")),

    /** The name of a region, or of being in none. */
    region: (region: ItuRegion | undefined) => t(region ? `itu.${region}` : "itu.none"),

    /** "1.1.1 Criminal legislation". */
    measure: ({ code, title }: Measure) => `${code} ${local(title)}`,

    /** What the row of a country says: its coverage, and its answers by class: "In place: Criminal legislation, CIRT. Not known: Certification." */
    row: memoize((country: WorldCountry) => {
      const named = new Map<AnswerClass, string>();
      for (const [column, { class: kind }] of country.answers.entries()) {
        const before = named.get(kind);
        named.set(kind, `${before === undefined ? "" : `${before}, `}${titles[column]}`);
      }
      const summary = ALL_CLASSES.filter((kind) => named.has(kind)).map(
        (kind) => `${classWord(kind)}: ${named.get(kind)}.`,
      );
      return { ...coverage(country), summary: summary.join(" ") };
    }),

    /** Lines on what a country answers to a measure, or has in all. */
    tip: ({ code, tally, overall }: WorldCountry, measure: Measure | undefined) => {
      if (measure) return [answer(answers.cell(code, measure.code)), caution(measure.code)];
      const { first, rest } = counts(tally);
      return [first, overall === undefined ? "" : coverage({ tally, overall }).said, rest];
    },

    /** The bar of a country, in shares of 0 to 1: how far for certain, and how far the unknown could take it. */
    bar: ({ tally, overall }: WorldCountry): BarShares => {
      if (overall === undefined)
        return { share: lead.share(tally), possible: lead.possible(tally) };
      return { share: overall / most, possible: overall / most };
    },

    /** "44 countries", and of each "no" "120 still 0, 90 above 0". */
    group: (countries: readonly WorldCountry[]) => {
      const words = t("world.countries", { count: countries.length });
      if (cells !== "outcome") return words;
      const outcome = t("world.region-outcome", countOutcomes(countries.map(({ tally }) => tally)));
      return `${words} · ${outcome}`;
    },
  };
}
