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

/** A measure of a later edition, "TS1", maybe the other way round: which ones there are is known when the edition is here. */
const LATER_CODE = /^-?[A-Z]{1,4}\d{1,2}$/;

const WORDS = ["shown", "hidden"] as const;

/** Longest search text an address may carry, in UTF-16 units. */
const MAX_TEXT = 200;

/**
 * Query string to selection. Values that mean nothing in this framework are dropped and reported; never throws.
 * Renaming a parameter breaks old links: keep reading the old name.
 */
export function parseSelection(
  search: string,
  framework: Pick<EditionFramework, "indicators" | "pillars">,
): { selection: Selection; dropped: DroppedValue[] } {
  const { list, one, measured, text, matches, countries, dropped } = readParameters(search);
  const codes = framework.indicators.map(({ code }) => code);
  const selection: Selection = {
    view: one("view", VIEWS) ?? NO_SELECTION.view,
    country: countries("country", 1)[0],
    onDevice: one("from", ["device"]) !== undefined,
    peers: countries("with", MOST_PEERS),
    filter: {
      pillars: list(
        "pillar",
        framework.pillars.map(({ id }) => id),
      ),
      statuses: list("status", ALL_CLASSES),
      text: text("q", MAX_TEXT),
    },
    edition: one("edition", EDITIONS),
    part: one("show", WORLD_PARTS) ?? NO_SELECTION.part,
    region: one("region", ITU_REGIONS),
    group: matches("group", /^[a-z-]{1,40}$/, 1)[0],
    order: measured("order", [
      ...ORDERS,
      ...codes,
      ...["name", "coverage", ...codes].map((order) => `${REVERSED}${order}`),
    ]),
    onlyDifferences: one("only", ["differences"]) !== undefined,
    withWords: { shown: true, hidden: false, none: undefined }[one("words", WORDS) ?? "none"],
    map: measured("map", codes),
    indicator: one("indicator", codes),
    tables: list("table", FIGURE_IDS),
    language: one("lang", LANGUAGES),
    dataset: matches("dataset", /^[0-9a-f]{8}$/, 1)[0],
  };
  return { selection, dropped };
}

/** Selection to query string, with its "?"; defaults are left out, so the empty selection gives "". */
export function formatSelection(selection: Selection): string {
  const { view, part, filter, onDevice, onlyDifferences, withWords, ...rest } = selection;
  const values: Record<string, string | undefined> = {
    view: view === NO_SELECTION.view ? undefined : view,
    country: rest.country,
    from: onDevice ? "device" : undefined,
    with: rest.peers.join(","),
    pillar: filter.pillars.join(","),
    status: filter.statuses.join(","),
    q: filter.text,
    edition: rest.edition,
    show: part === NO_SELECTION.part ? undefined : part,
    region: rest.region,
    group: rest.group,
    order: rest.order,
    only: onlyDifferences ? "differences" : undefined,
    words: withWords === undefined ? undefined : withWords ? "shown" : "hidden",
    map: rest.map,
    indicator: rest.indicator,
    table: rest.tables.join(","),
    lang: rest.language,
    dataset: rest.dataset,
  };
  const params = new URLSearchParams();
  for (const [parameter, value] of Object.entries(values)) if (value) params.set(parameter, value);
  // Commas are legal in a query and keep the address readable; before a sign, a CSV would have to guard it.
  const query = params.toString().replaceAll(/%2C(?=\w)/g, ",");
  return query && `?${query}`;
}

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
  const matches = (
    parameter: string,
    form: RegExp,
    most: number,
    toValue: (value: string) => string = String,
  ): string[] => {
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
