import { type CountryIndex, decodeStatuses } from "./country-index.ts";
import type { Framework } from "./framework.ts";

/** Statuses that an export showed, of an id's framework: letters by country, as the index has them. */
export interface ShownStatuses {
  framework: string;
  countries: Readonly<Record<string, string>>;
}

/** Stands at the head of the text: another way of writing gets another number. */
const VERSION = "1";
/** Most characters that are looked at: thrice the world of today. */
const LONGEST = 20_000;

/** "1 itu-cyberwellness-2015 PER:eepa… CHL:…": four kilobytes for the world. */
export const formatShown = ({ framework, countries }: ShownStatuses): string =>
  [VERSION, framework, ...Object.entries(countries).map((entry) => entry.join(":"))].join(" ");

/** Reads such a text; undefined where it is of another version or framework, or no such text at all. */
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

/** Which of the answers that an export showed are others now, country by country; none now where it has no profile any more. */
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
