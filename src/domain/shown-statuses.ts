import type { CountryIndex } from "./country-index.ts";
import type { Framework } from "./framework.ts";
import { decodeStatuses } from "./status-letters.ts";

/** The statuses in an export: letters by country, as in the index. */
export interface ShownStatuses {
  framework: string;
  countries: Readonly<Record<string, string>>;
}

const VERSION = "1";
/** Maximum length of text to parse, about four times the length for all countries. */
const LONGEST = 20_000;

/** Formats statuses as "1 itu-cyberwellness-2015 PER:eepa… CHL:…", about five kilobytes for all countries. */
export const formatShown = ({ framework, countries }: ShownStatuses): string =>
  [
    ...[VERSION, framework],
    // Omits backings, because earlier releases cannot read them.
    ...Object.entries(countries).map(
      ([code, letters]) => `${code}:${letters.replace(/[NLA]/g, "e")}`,
    ),
  ].join(" ");

/** Parses the result of `formatShown`. Undefined for another version or framework, and for invalid text. */
export function parseShown(text: string, framework: Framework): ShownStatuses | undefined {
  if (text.length > LONGEST) return undefined;
  const [version, id, ...entries] = text.trim().split(/\s+/);
  if (version !== VERSION || id !== framework.id) return undefined;
  const form = new RegExp(`^([A-Z]{3}):([epaum]{${framework.indicators.length}})$`);
  const countries: Record<string, string> = {};
  for (const entry of entries) {
    const [, country, letters] = form.exec(entry) ?? [];
    if (country === undefined || letters === undefined) return undefined;
    countries[country] = letters;
  }
  return entries.length > 0 ? { framework: id, countries } : undefined;
}

/** The answers that changed since the export. `now` is undefined for a country that no longer has a profile. */
export const computeStatusChanges = (
  { indicators }: Framework,
  shown: ShownStatuses,
  { countries }: Pick<CountryIndex, "countries">,
) =>
  Object.entries(shown.countries).flatMap(([country, statuses]) => {
    const present = decodeStatuses(countries[country] ?? { statuses: "" });
    return decodeStatuses({ statuses }).flatMap((before, at) => {
      const indicator = indicators[at];
      const now = present[at];
      return !indicator || before === now ? [] : [{ country, indicator, before, now }];
    });
  });
