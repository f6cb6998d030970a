import { findingAnswer, NoAnswerError } from "./answers.ts";
import { letterOf } from "./country-index.ts";
import type { Framework } from "./framework.ts";
import type { Profile } from "./profile.ts";

/** Encodes a profile's answers as one letter each, in the framework's order. Throws `NoAnswerError`. */
export const encodeStatuses = ({ country, indicators }: Profile, framework: Framework): string =>
  framework.indicators
    .map(({ code }) => {
      const finding = indicators[code];
      if (!finding) throw new NoAnswerError(country, code, framework.id);
      return letterOf(findingAnswer(finding));
    })
    .join("");
