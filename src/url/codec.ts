import { ALL_CLASSES } from "../domain/answers.ts";
import { FIGURE_IDS } from "../domain/figures.ts";
import type { EditionFramework } from "../domain/framework.ts";
import { LANGUAGES } from "../domain/languages.ts";
import {
  EDITIONS,
  ITU_REGIONS,
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

const isCountryCode = (value: string) => /^[A-Za-z]{3}$/.test(value);

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
  const { list, one, measured, text, match, countries, dropped } = readParameters(search);
  const codes = framework.indicators.map(({ code }) => code);
  const reversed = ["name", "coverage", ...codes].map((order) => `${REVERSED}${order}`);
  const pillars = framework.pillars.map(({ id }) => id);
  const selection: Selection = {
    view: one("view", VIEWS) ?? NO_SELECTION.view,
    country: countries("country", 1)[0],
    onDevice: one("from", ["device"]) !== undefined,
    peers: countries("with", MOST_PEERS),
    filter: {
      pillars: list("pillar", pillars),
      statuses: list("status", ALL_CLASSES),
      text: text("q", MAX_TEXT),
    },
    edition: one("edition", EDITIONS),
    part: one("show", WORLD_PARTS) ?? NO_SELECTION.part,
    region: one("region", ITU_REGIONS),
    group: match("group", /^[a-z-]{1,40}$/),
    order: measured("order", [...ORDERS, ...codes, ...reversed]),
    onlyDifferences: one("only", ["differences"]) !== undefined,
    withWords: { shown: true, hidden: false, none: undefined }[one("words", WORDS) ?? "none"],
    map: measured("map", codes),
    indicator: one("indicator", codes),
    tables: list("table", FIGURE_IDS),
    language: one("lang", LANGUAGES),
    dataset: match("dataset", /^[0-9a-f]{8}$/),
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
  /** The good values of a parameter, each once, in the order given and at most so many. */
  const read = (
    parameter: string,
    isGood: (value: string) => boolean,
    most = Number.POSITIVE_INFINITY,
    toValue: (value: string) => string = String,
  ): string[] => {
    const written = params.getAll(parameter).flatMap((value) => value.split(","));
    const given = [...new Set(written.filter(Boolean))];
    const good = [...new Set(given.filter(isGood).map(toValue))];
    for (const value of [...given.filter((one) => !isGood(one)), ...good.slice(most)])
      dropped.push({ parameter, value });
    return good.slice(0, most);
  };
  /** The values that are allowed, in their own order. */
  const list = <T extends string>(parameter: string, allowed: readonly T[]): T[] => {
    const values = read(parameter, (value) => allowed.some((item) => item === value));
    return allowed.filter((item) => values.includes(item));
  };
  return {
    dropped,
    list,
    /** The first of the allowed values. */
    one: <T extends string>(parameter: string, allowed: readonly T[]): T | undefined =>
      list(parameter, allowed)[0],
    /** One of the allowed values, or the code of a later edition's measure. */
    measured: (parameter: string, allowed: readonly string[]): string | undefined =>
      read(parameter, (value) => LATER_CODE.test(value) || allowed.includes(value))[0],
    /** Any text up to a length; a longer one is dropped whole. */
    text: (parameter: string, longest: number): string => {
      const value = params.get(parameter) ?? "";
      if (value.length <= longest) return value;
      dropped.push({ parameter, value });
      return "";
    },
    /** A value of a form. */
    match: (parameter: string, form: RegExp): string | undefined =>
      read(parameter, (value) => form.test(value), 1)[0],
    /** Codes of countries in any case. */
    countries: (parameter: string, most: number): string[] =>
      read(parameter, isCountryCode, most, (code) => code.toUpperCase()),
  };
}
