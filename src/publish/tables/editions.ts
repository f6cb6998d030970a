import {
  type EditionFramework,
  FrameworkFileSchema,
  type Measure,
} from "../../domain/framework.ts";
import { type Localized, parseWith } from "../../domain/parsing.ts";
import { COUNTRY, coded, columnOf, integer, localized, number, text } from "../column.ts";
import type { Country, PublicationInput } from "../input.ts";
import { type ColumnInfo, createTable, listCell } from "../table.ts";
import { PROFILES } from "./sources.ts";

/** The pillar of a measure. If editions name it differently, the first title counts. */
export function pillarColumn(frameworks: readonly Pick<EditionFramework, "pillars">[]) {
  const pillars = frameworks.flatMap((framework) => framework.pillars).toReversed();
  const titles = Object.fromEntries(pillars.map(({ id, title }) => [id, title]));
  const codes = Object.keys(titles);
  return { name: "pillar", type: "string", codes, titles } as const satisfies ColumnInfo;
}

/** The measures of the profiles and of each edition. */
export function measuresTable({ framework, later }: PublicationInput) {
  const { indicators } = parseWith(FrameworkFileSchema, framework, "framework.json");
  const editions = later?.editions ?? [];
  const rows = [{ slug: PROFILES, indicators, pillars: framework.pillars }, ...editions].flatMap(
    ({ slug, indicators }) =>
      indicators.map((one: Measure & { question?: Localized }) => ({ ...one, slug })),
  );
  return createTable("measures", ["edition", "measure"], rows, [
    text("edition", ({ slug }) => slug),
    text("measure", ({ code }) => code),
    { ...pillarColumn([framework, ...editions]), value: ({ pillar }) => pillar },
    ...localized<(typeof rows)[number]>("title", ({ title }) => title),
    ...localized<(typeof rows)[number]>("question", ({ question }) => question, "not-recorded"),
  ]);
}

/** The profiles and all editions, those with only overall scores included. */
export function editionsTable({ framework, countries, later }: PublicationInput) {
  const profiles = {
    ...{ ...framework, slug: PROFILES, short: framework.title },
    of: countries.filter(({ profile }) => profile).length,
    ...{ max: undefined, scale: undefined, note: undefined },
  };
  const editions = (later?.overall ?? []).map(({ scores, ...table }) => ({
    ...{ note: undefined, ...table },
    ...later?.editions.find(({ id }) => id === table.id),
    ...{ cells: "score" as const, of: Object.keys(scores).length },
  }));
  const rows = [profiles, ...editions];
  type Row = (typeof rows)[number];
  const ofScale = (name: string, value: (row: Row) => number | undefined) =>
    number<Row>(
      name,
      (row) => value(row) ?? (row === profiles ? "not-applicable" : "not-recorded"),
      ...(["not-applicable", "not-recorded"] as const),
    );
  return createTable("editions", ["edition"], rows, [
    text("edition", ({ slug }) => slug),
    ...localized<Row>("edition_title", ({ title, short }) => title ?? short),
    text("years", ({ years }) => years.replace("–", "/")),
    coded("answers", ["status", "score"], ({ cells }) => cells),
    integer("measures", ({ indicators }) => indicators?.length, "not-recorded"),
    ofScale("max_measure", ({ scale }) => scale?.max),
    ofScale("threshold", ({ scale }) => scale?.threshold),
    ofScale("max_pillar", ({ scale }) => scale?.pillar),
    ofScale("max_overall", ({ max }) => max),
    integer("countries", (row) => row.of),
    ...localized<Row>("note", ({ note }) => note),
    text("source", ({ slug }) => slug),
  ]);
}

/** Which measures of a later edition correspond to a measure of the profiles. */
export function crosswalkTable({ framework, later }: PublicationInput) {
  const rows = framework.indicators.flatMap((indicator) =>
    (later?.editions ?? []).flatMap(({ id, slug }) => {
      const counterpart = later?.crosswalk.indicators[indicator.code]?.[id];
      return counterpart ? { ...counterpart, indicator, slug } : [];
    }),
  );
  return createTable("crosswalk", ["measure", "edition"], rows, [
    text("measure", ({ indicator }) => indicator.code),
    text("measure_title", ({ indicator }) => indicator.title.en),
    text("edition", ({ slug }) => slug),
    coded("question", ["same", "near", "not-asked"], ({ strength }) =>
      strength === "none" ? "not-asked" : strength,
    ),
    columnOf("list")(
      "edition_measures",
      ({ measures }) => (measures.length > 0 ? listCell(measures) : undefined),
      "not-asked",
    ),
    ...localized<(typeof rows)[number]>("caution", ({ caution }) => caution),
  ]);
}

const LEVELS = ["measure", "pillar", "overall"] as const;

interface Score {
  level: (typeof LEVELS)[number];
  code: string;
  max: number;
  /** Undefined if the edition lacks the country. */
  score: number | undefined;
  rank?: number | undefined;
}

/** The scores of all countries in all editions, one in each row. */
export function scoresTable({ countries, later }: PublicationInput) {
  const rows = (later?.overall ?? []).flatMap(({ id, slug: edition, max }) =>
    countries.flatMap((country) =>
      [...partScores(later, id, country), overallScore(id, max, country)].map((score) => ({
        ...{ edition, country, ...score },
      })),
    ),
  );
  return createTable("scores", ["edition", "country", "level", "code"], rows, [
    text("edition", ({ edition }) => edition),
    ...COUNTRY,
    coded("level", LEVELS, ({ level }) => level),
    text("code", ({ code }) => code),
    number("score", ({ score }) => score, "not-scored"),
    number("max", ({ max }) => max),
    integer(
      "rank",
      ({ level, rank }) => (level === "overall" ? rank : "not-applicable"),
      ...(["not-scored", "not-applicable"] as const),
    ),
  ]);
}

const overallScore = (edition: string, max: number, { since }: Country): Score => ({
  ...{ level: "overall", code: "overall", max, score: undefined },
  ...since?.overall?.[edition],
});

/** A country's scores for the measures and pillars of an edition; none if only overall scores are known. */
function partScores(later: PublicationInput["later"], id: string, { code }: Country): Score[] {
  const edition = later?.editions.find((one) => one.id === id);
  const own = edition?.scores[code];
  return edition
    ? [
        ...edition.indicators.map<Score>(({ code }, at) => ({
          ...{ level: "measure", code, max: edition.scale.max, score: own?.measures[at] },
        })),
        ...edition.pillars.map<Score>(({ id }, at) => ({
          ...{ level: "pillar", code: id, max: edition.scale.pillar, score: own?.pillars[at] },
        })),
      ]
    : [];
}
