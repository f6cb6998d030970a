import { ALL_CLASSES } from "../domain/answers.ts";
import { ITU_REGIONS } from "../domain/areas.ts";
import { FIGURE_IDS } from "../domain/figures.ts";
import type { EditionFramework } from "../domain/framework.ts";
import { LANGUAGES } from "../domain/languages.ts";
import {
  EDITIONS,
  MOST_PEERS,
  NO_SELECTION,
  ORDERS,
  REVERSED,
  type Selection,
  VIEWS,
  WORLD_PARTS,
} from "../domain/selection.ts";

/** A value in the address that means nothing here: which parameter, and what it held. */
export interface DroppedValue {
  parameter: string;
  value: string;
}

/** Names of the parameters. Renaming one breaks old links: keep reading the old name. */
const PARAMETERS = {
  view: "view",
  country: "country",
  from: "from",
  peers: "with",
  pillars: "pillar",
  statuses: "status",
  text: "q",
  part: "show",
  region: "region",
  group: "group",
  order: "order",
  only: "only",
  words: "words",
  map: "map",
  indicator: "indicator",
  tables: "table",
  language: "lang",
  dataset: "dataset",
  edition: "edition",
} as const;

/** The one value of `from`, of `only`, and of `words`. */
const DEVICE = "device";
const DIFFERENCES = "differences";
const SHOWN = "shown";

/** A measure of a later edition, "TS1", maybe the other way round: which ones there are is known when the edition is here. */
const LATER_CODE = /^-?[A-Z]{1,4}\d{1,2}$/;

/** Longest search text an address may carry, in UTF-16 units. */
const MAX_TEXT = 200;

/** Query string to selection. Values that mean nothing in this framework are dropped and reported; never throws. */
export function parseSelection(
  search: string,
  framework: Pick<EditionFramework, "indicators" | "pillars">,
): { selection: Selection; dropped: DroppedValue[] } {
  const { list, one, measured, text, matches, countries, dropped } = readParameters(search);
  const codes = framework.indicators.map(({ code }) => code);
  const pillars = framework.pillars.map(({ id }) => id);
  const p = PARAMETERS;

  const [country] = countries(p.country, 1);
  const [group] = matches(p.group, /^[a-z-]{1,40}$/, 1);
  const [dataset] = matches(p.dataset, /^[0-9a-f]{8}$/, 1);
  const selection: Selection = {
    view: one(p.view, VIEWS) ?? NO_SELECTION.view,
    country,
    onDevice: one(p.from, [DEVICE]) !== undefined,
    peers: countries(p.peers, MOST_PEERS),
    filter: {
      pillars: list(p.pillars, pillars),
      statuses: list(p.statuses, ALL_CLASSES),
      text: text(p.text, MAX_TEXT),
    },
    edition: one(p.edition, EDITIONS),
    part: one(p.part, WORLD_PARTS) ?? NO_SELECTION.part,
    region: one(p.region, ITU_REGIONS),
    group,
    order: measured(p.order, [
      ...ORDERS,
      ...codes,
      ...["name", "coverage", ...codes].map((order) => `${REVERSED}${order}`),
    ]),
    onlyDifferences: one(p.only, [DIFFERENCES]) !== undefined,
    withWords: one(p.words, [SHOWN]) !== undefined,
    map: measured(p.map, codes),
    indicator: one(p.indicator, codes),
    tables: list(p.tables, FIGURE_IDS),
    language: one(p.language, LANGUAGES),
    dataset,
  };
  return { selection, dropped };
}

/** Selection to query string, with its "?"; defaults are left out, so the empty selection gives "". */
export function formatSelection(selection: Selection): string {
  const { view, part, filter, onDevice, onlyDifferences, withWords, ...rest } = selection;
  const p = PARAMETERS;
  const values: [string, string | undefined][] = [
    [p.view, view === NO_SELECTION.view ? undefined : view],
    [p.country, rest.country],
    [p.from, onDevice ? DEVICE : undefined],
    [p.peers, rest.peers.join(",")],
    [p.pillars, filter.pillars.join(",")],
    [p.statuses, filter.statuses.join(",")],
    [p.text, filter.text],
    [p.edition, rest.edition],
    [p.part, part === NO_SELECTION.part ? undefined : part],
    [p.region, rest.region],
    [p.group, rest.group],
    [p.order, rest.order],
    [p.only, onlyDifferences ? DIFFERENCES : undefined],
    [p.words, withWords ? SHOWN : undefined],
    [p.map, rest.map],
    [p.indicator, rest.indicator],
    [p.tables, rest.tables.join(",")],
    [p.language, rest.language],
    [p.dataset, rest.dataset],
  ];
  const params = new URLSearchParams();
  for (const [parameter, value] of values) if (value) params.set(parameter, value);
  // Commas are legal in a query and keep the address readable; before a sign, a CSV would have to guard it.
  const query = params.toString().replaceAll(/%2C(?=\w)/g, ",");
  return query ? `?${query}` : "";
}

const asGiven = (value: string) => value;

/** Readers of one query string; each reports what it drops. */
function readParameters(search: string) {
  const params = new URLSearchParams(search);
  const dropped: DroppedValue[] = [];
  const drop = (parameter: string, value: string) => dropped.push({ parameter, value });
  const given = (parameter: string) => [
    ...new Set(params.getAll(parameter).flatMap((value) => value.split(",").filter(Boolean))),
  ];

  /** The values that are allowed, in their own order. */
  const list = <T extends string>(parameter: string, allowed: readonly T[]): T[] => {
    const values = given(parameter);
    for (const value of values) if (!allowed.some((item) => item === value)) drop(parameter, value);
    return allowed.filter((item) => values.includes(item));
  };
  /** The values of a form, at most so many, in the order given. */
  const matches = (parameter: string, form: RegExp, most: number, toValue = asGiven): string[] => {
    const values = given(parameter);
    for (const value of values) if (!form.test(value)) drop(parameter, value);
    const good = [...new Set(values.filter((value) => form.test(value)).map(toValue))];
    for (const value of good.slice(most)) drop(parameter, value);
    return good.slice(0, most);
  };
  return {
    dropped,
    list,
    /** The first of the allowed values. */
    one: <T extends string>(parameter: string, allowed: readonly T[]): T | undefined =>
      list(parameter, allowed)[0],
    /** The first of the allowed values, or the code of a later edition's measure. */
    measured: (parameter: string, allowed: readonly string[]): string | undefined => {
      const [later] = given(parameter).filter((value) => LATER_CODE.test(value));
      return later ?? list(parameter, allowed)[0];
    },
    /** Any text up to a length; a longer one is dropped whole. */
    text: (parameter: string, longest: number): string => {
      const value = params.get(parameter) ?? "";
      if (value.length <= longest) return value;
      drop(parameter, value);
      return "";
    },
    matches,
    /** Codes of countries in any case, each once. */
    countries: (parameter: string, most: number): string[] =>
      matches(parameter, /^[A-Za-z]{3}$/, most, (code) => code.toUpperCase()),
  };
}
