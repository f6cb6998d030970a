import { ALL_CLASSES } from "./answers.ts";
import { EMBEDS, FIGURE_IDS } from "./figures.ts";
import { DEFAULT_LANGUAGE, LANGUAGES } from "./languages.ts";
import {
  choice,
  freeText,
  keyword,
  type Query,
  qualifiers,
  record,
  several,
  single,
  subset,
  withDefault,
  withOlder,
} from "./parameters.ts";
import { DATE } from "./parsing.ts";

export const VIEWS = [
  "scorecard",
  "compare",
  "world",
  "method",
  "dataset",
  "import",
  "measure",
] as const;
export type View = (typeof VIEWS)[number];

/** Whether a page lists all countries. On such a page, the filters by status and text apply to countries instead of measures. */
export const isWorldwide = (view: View) => view === "world" || view === "measure";

/** Whether a page shows data about countries. */
export const showsCountries = (view: View) =>
  isWorldwide(view) || view === "scorecard" || view === "compare";

/** Regions of the ITU Telecommunication Development Sector. */
export const ITU_REGIONS = [
  "africa",
  "americas",
  "arab-states",
  "asia-pacific",
  "cis",
  "europe",
] as const;
export type ItuRegion = (typeof ITU_REGIONS)[number];

/** Parameters of conditions on a profile's date, population and percentage of internet users. */
export const FACT_CONDITIONS = ["dated", "population", "users"] as const;

/** Orders of countries. A measure's code or the name of a score ("gci-2017", "gci2024.team") is also valid. */
export const ORDERS = ["name", "coverage", "similarity", "region", ...FACT_CONDITIONS] as const;

/** Form of a score's name in conditions: "gci2024.team". */
const SCORE_NAME = /^[a-z]+\d{4}\.[a-z\d-]{1,40}$/;

/** Prefix of a reversed order: "-coverage". */
export const REVERSED = "-";

/** Splits an order into its key and direction. */
export const orderOf = (order: string | undefined) =>
  order?.startsWith(REVERSED)
    ? { by: order.slice(REVERSED.length), isReversed: true }
    : { by: order, isReversed: false };

/** Address value for the outcomes of every "no" in the latest edition. */
export const OUTCOMES = "since";

/** Address value for a filter by the answers to any measure. */
export const ANY_MEASURE = "any";

/** Ways to display World. */
export const WORLD_PARTS = ["matrix", "list", "countries", "map", "distribution"] as const;

/** Maximum number of countries and groups compared with the first party. */
export const MAX_PEERS = 5;

const isCountryCode = (value: string) => /^[A-Za-z]{3}$/.test(value);
const toCountryCode = (value: string) => value.toUpperCase();

/** Form of a measure's code in a later edition. Any match is accepted, because the edition may not be loaded yet. */
export const SCORED_CODE = /^[A-Z]{1,4}\d{1,2}$/;

const isIndicator = (value: string, { codes }: Query) => codes.includes(value);
const isMeasure = (value: string, query: Query) =>
  isIndicator(value, query) || SCORED_CODE.test(value);

function isOrder(order: string, query: Query): boolean {
  const { by = "" } = orderOf(order);
  const { scored } = query;
  return (
    ([...ORDERS, ...scored].includes(by) && order !== "-similarity") ||
    // Any measure is accepted, because the edition's measures may not be loaded yet.
    (SCORE_NAME.test(by) && scored.some((slug) => by.startsWith(slug.replace("-", "")))) ||
    isMeasure(by, query)
  );
}

/** Parameters of conditions on an answer, each with the status or backing that it requires. */
export const ANSWER_CONDITIONS = {
  has: "exists",
  partly: "partial",
  lacks: "absent",
  unknown: "unknown",
  named: "named",
  listed: "listed",
  affirmed: "affirmed",
} as const;

const isCondition = (name: string) =>
  Object.hasOwn(ANSWER_CONDITIONS, name) ||
  FACT_CONDITIONS.some((fact) => fact === name) ||
  SCORE_NAME.test(name);

/** Matches one value or a range of values: "0", "0.5..", "..20". */
const rangeOf = (value: string) => new RegExp(`^(?=.*\\d)(${value})?(\\.\\.(${value})?)?$`);
/** Limits the number of digits, because longer numbers cannot be displayed in full. */
const NUMBERS = rangeOf("\\d{1,12}(\\.\\d{1,6})?");
/** One date or a range of dates: "2015", "..2014-12". */
const DATES = rangeOf(DATE);

/** Maximum number of groups in `in`, and of countries in a custom group. */
const MAX_GROUPS = 6;
export const MAX_MEMBERS = 60;

/** Whether a value has the form of a group's id: "africa", "neighbours-KEN", or the codes of a custom group. */
export const isGroup = (value: string) =>
  // Objects inherit properties such as "constructor", so a lookup by such an id would find a function.
  (!(value in {}) && /^[a-z][a-z-]{1,40}(?:-[A-Z]{3})?$/.test(value)) ||
  (/^[A-Z]{3}(?:-[A-Z]{3})*$/.test(value) && value.length < MAX_MEMBERS * 4);

/** The only group id that looks like a country code in lower case. */
const SHORT_GROUP = "ldc";
const isParty = (value: string) => isCountryCode(value) || isGroup(value);
const toParty = (value: string) =>
  isCountryCode(value) && value !== SHORT_GROUP ? toCountryCode(value) : value;
const maxPeers = ({ params }: Query) => MAX_PEERS + Number(!params.has("country"));

/**
 * The state of the page, as parameters in the order of the address.
 * Renaming a parameter breaks existing links unless the old name is still read.
 */
export const SELECTION = record({
  view: withDefault(choice("view", VIEWS), "scorecard"),
  /** Code of the measure that a measure's page shows. */
  measure: single("measure", isIndicator),
  /** ISO 3166 alpha-3. */
  country: single("country", isCountryCode, toCountryCode),
  /** Whether to use profiles kept on this device. */
  onDevice: withDefault(keyword("from", { device: true }), false),
  /** Alpha-3 codes and group ids compared with `country`, in the order chosen. Without `country`, the first peer takes its place. */
  peers: several("with", isParty, maxPeers, toParty),
  filter: record({
    pillars: subset("pillar", ({ pillars }) => pillars),
    statuses: subset("status", () => ALL_CLASSES),
    text: freeText("q", 200),
  }),
  /** Slug of a later edition, or `OUTCOMES`. `undefined` means the profiles. */
  edition: single("edition", (value, { editions }) => [...editions, OUTCOMES].includes(value)),
  part: withDefault(choice("show", WORLD_PARTS), "matrix"),
  /** Ids of groups. Countries must belong to all of them. Older addresses use `region` and `group`. */
  places: withOlder(several("in", isGroup, MAX_GROUPS), "in", {
    region: (value) => `itu-${value}`,
    group: String,
  }),
  /** Conditions on countries, as in the address: "has=1.2.1", "gci2024.team=0" (see `domain/query.ts`). */
  conditions: qualifiers(isCondition, (name, value, { codes }) =>
    name in ANSWER_CONDITIONS
      ? codes.includes(value)
      : (name === "dated" ? DATES : NUMBERS).test(value),
  ),
  /** Whether a country needs to meet only one of the conditions. */
  matchesAny: withDefault(keyword("match", { any: true }), false),
  /** One of `ORDERS`, a score or a measure's code, with an optional prefix (see `orderOf`). */
  order: single("order", isOrder),
  /** Whether a comparison lists only the measures on which the countries differ. */
  onlyDifferences: withDefault(keyword("only", { differences: true }), false),
  /** Whether a comparison shows names beside the marks. If `undefined`, this depends on the number of countries and groups. */
  withNames: keyword("words", { shown: true, hidden: false }),
  /** Code of the measure that World's filter by answer applies to, or `ANY_MEASURE` (see `filteredMeasure`). */
  filtered: single("of", (value, query) => value === ANY_MEASURE || isMeasure(value, query)),
  /** Code of the measure on the map. `undefined` means coverage. */
  map: single("map", isMeasure),
  /** Code of the measure whose drawer is open. */
  indicator: single("indicator", isIndicator),
  /** Ids of the charts shown as tables. */
  tables: subset("table", () => FIGURE_IDS),
  language: withDefault(choice("lang", LANGUAGES), DEFAULT_LANGUAGE),
  /** Content hash of the dataset that a link was created from. */
  dataset: single("dataset", (value) => /^[0-9a-f]{8}$/.test(value)),
  /** The part of the page that an embed shows (see `EMBEDS`). */
  embed: single("embed", (value) => EMBEDS.includes(value)),
  /** Colour scheme of an embed. `undefined` means the user's preference. */
  theme: choice("theme", ["light", "dark"]),
});

export type Selection = ReturnType<typeof SELECTION.parse>;

export const NO_SELECTION: Selection = SELECTION.defaultValue;

/**
 * Applies a change. Opening another page clears the search text, unless the change sets the filter. Statuses filter
 * countries on worldwide pages and measures on other pages, so they are cleared when a worldwide page is opened or left.
 */
export function changeSelection(current: Selection, change: Partial<Selection>): Selection {
  const next = { ...current, ...change };
  if (next.view !== "measure") next.measure = undefined;
  if (next.view === current.view || change.filter) return next;
  const isWorld = isWorldwide(next.view) || isWorldwide(current.view);
  const statuses = isWorld ? [] : next.filter.statuses;
  return { ...next, filter: { ...next.filter, statuses, text: "" } };
}
