import type { AnswerClass, Answers } from "../../../domain/answers.ts";
import { cautionOf, type Pairing } from "../../../domain/editions/pairing.ts";
import { type TableKind, tableKindOf } from "../../../domain/editions/table-kind.ts";
import type { EditionFramework, Measure } from "../../../domain/framework.ts";
import type { CountryFacts } from "../../../domain/world/country-facts.ts";
import type { MeasureCount, WorldCountry } from "../../../domain/world/world-countries.ts";
import { capitalize } from "../../../figure/condition-words.ts";
import type { FigureColumn } from "../../../figure/figure.tsx";
import type { I18n, MessageArguments, MessageId } from "../../../i18n/i18n.tsx";

/** The answers of countries in one edition, or their outcomes. */
export interface EditionTable {
  answers: Answers;
  /** Pairs the profiles with the table's later edition. Undefined if the table shows the profiles. */
  later?: Pairing | undefined;
}

/** Filters and pillars that limit the counts, and countries that are not counted for lack of data. */
interface TableLimits {
  /** Groups, regions and conditions. */
  countryFilters: readonly { label: string; name: string }[];
  /** Number of countries for which it is not known whether they match. */
  undecided: number;
  pillars: readonly string[];
  /** Countries in scope that have a profile but no score in the later edition. */
  unscored: readonly string[];
}

interface TableSource extends EditionTable {
  measures: readonly Measure[];
  /** Overall score by country. Undefined if the table has no overall scores. */
  overall: ReadonlyMap<string, number> | undefined;
  limits: TableLimits;
  facts: CountryFacts;
  /** Id of the fact that countries are sorted by, if any. */
  fact?: string | undefined;
}

type Kind = TableKind["id"];

type NameIn<Namespace extends string> = {
  [Id in MessageId]: Id extends `world.${Namespace}.${infer Name}` ? Name : never;
}[MessageId];

/** Names of the messages that every kind of table has. */
type KindName = NameIn<"status"> & NameIn<"score"> & NameIn<"outcome">;

/** Names of the messages about the coverage column. Tables with overall scores use variants of these messages. */
type CoverageName = KindName & NameIn<"overall">;

/** Returns a function that formats the messages of one kind of table by their names. */
const createKindMessages =
  (kind: Kind, { t }: I18n) =>
  <Name extends KindName>(name: Name, ...values: MessageArguments<`world.${Kind}.${Name}`>) =>
    t(`world.${kind}.${name}`, ...values);

/** The title of the page for a table. */
export const tableTitle = (framework: EditionFramework, i18n: I18n): string =>
  createKindMessages(tableKindOf(framework).id, i18n)("title", {
    edition: editionName(framework, i18n),
  });

/** Short name of the edition, or the title of the profiles. */
const editionName = ({ short, title }: EditionFramework, { local }: I18n) => local(short ?? title);

export type TableContext = ReturnType<typeof createContext>;

export function createContext(source: TableSource, i18n: I18n) {
  const { framework } = source.answers;
  const { later, limits } = source;
  const { join, local, list } = i18n;
  const { scale } = framework;
  const place = join("comma", ...limits.countryFilters.map(({ name }) => name));
  /** Values shared by the messages of a table. */
  const values = {
    edition: editionName(framework, i18n),
    past: (later?.profiles.framework ?? framework).years,
    threshold: scale ? i18n.threshold(scale) : "",
    max: scale ? i18n.number(scale.max) : "",
    /** Highest possible overall score. */
    most: later?.scores.framework.scale.overall ?? 0,
    /** Names of the country filters. "none" selects the wording without filters. */
    place: capitalize(place, i18n) || "none",
    /** Names of the country filters and pillars: "Africa, Legal measures and Cooperation". */
    scope: capitalize(join("comma", place, list(limits.pillars)), i18n) || "none",
  };
  /** The caution about a measure whose later question is only similar. */
  const caution = (measure: string) => {
    const note = later && cautionOf(measure, later);
    return note && `≈ ${local(note)}`;
  };
  /** "Criminal legislation", or "≈ Public awareness" for a similar question. */
  const titleOf = (one: Measure) => `${caution(one.code) ? "≈ " : ""}${local(one.title)}`;
  const kind = tableKindOf(framework);
  return {
    ...{ ...source, framework, kind, i18n, place, values, caution, titleOf },
    text: createKindMessages(kind.id, i18n),
    /** Messages about the coverage column, which contains the overall scores if there are any. */
    coverageText: (name: CoverageName) =>
      i18n.t(`world.${source.overall ? ("overall" as const) : kind.id}.${name}`, values),
  };
}

/** The presentation of one kind of table. */
export interface TableStyle {
  colour: string;
  /** Id of the column of lead counts in files. */
  leadColumn: string;
  /** Classes counted in brackets after the lead count. */
  bracketed: readonly AnswerClass[];
  columnHead: (count: MeasureCount) => {
    figure: string;
    /** Share (0 to 1) drawn as a bar under the figure. */
    share?: number;
    /** A second figure, in place of the bar. */
    second?: string;
    /** Accessible name of the sort button. Undefined if the visible text is enough. */
    label: string | undefined;
  };
  /** `named` is the text about the filters at its start. Defaults to `values.scope`. */
  finding: (
    scope: readonly WorldCountry[],
    counts: readonly MeasureCount[],
    named?: string,
  ) => string;
  /** A sentence on the counts per country. */
  reach: (scope: readonly WorldCountry[]) => string;
  /** The columns of a measure in files and in the list. */
  measureColumns: (measure: Measure) => FigureColumn<WorldCountry>[];
  /** Notes on the counts, as full sentences. */
  notes?: (scope: readonly WorldCountry[]) => string[];
  /** Additional counts for the heading of a region. */
  regionNote?: (countries: readonly WorldCountry[]) => string;
}
