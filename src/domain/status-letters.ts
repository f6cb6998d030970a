import { findingAnswer, NoAnswerError } from "./answers.ts";
import { BACKING_LETTERS, type CountryEntry, decodeStatuses } from "./country-index.ts";
import type { Framework } from "./framework.ts";
import type { Profile } from "./profile.ts";
import type { Status } from "./status.ts";

/** Encodes a profile's answers as one letter each. */
export const encodeStatuses = ({ country, indicators }: Profile, framework: Framework): string =>
  framework.indicators
    .map(({ code }) => {
      const finding = indicators[code];
      if (!finding) throw new NoAnswerError(country, code, framework.id);
      const { class: status, backing } = findingAnswer(finding);
      return backing ? BACKING_LETTERS[backing] : status.charAt(0);
    })
    .join("");

/** The status of one indicator; throws `NoAnswerError` if the country has none. */
export function statusInIndex(entry: CountryEntry, framework: Framework, code: string): Status {
  const at = framework.indicators.findIndex((indicator) => indicator.code === code);
  const status = decodeStatuses(entry)[at];
  if (!status) throw new NoAnswerError(entry.alpha2, code, framework.id);
  return status;
}
