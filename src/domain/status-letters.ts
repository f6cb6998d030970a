import { NoAnswerError } from "./answers.ts";
import { type CountryEntry, decodeStatuses } from "./country-index.ts";
import type { Framework } from "./framework.ts";
import type { Profile } from "./profile.ts";
import type { Status } from "./status.ts";

/** Encodes a profile's statuses as one letter each. */
export const encodeStatuses = ({ country, indicators }: Profile, framework: Framework): string =>
  framework.indicators
    .map(({ code }) => {
      const status = indicators[code]?.status;
      if (!status) throw new NoAnswerError(country, code, framework.id);
      return status.charAt(0);
    })
    .join("");

/** The status of one indicator; throws `NoAnswerError` if the country has none. */
export function statusInIndex(entry: CountryEntry, framework: Framework, code: string): Status {
  const at = framework.indicators.findIndex((indicator) => indicator.code === code);
  const status = decodeStatuses(entry)[at];
  if (!status) throw new NoAnswerError(entry.alpha2, code, framework.id);
  return status;
}
