import type { Answer, Answers } from "../answers.ts";
import type { CountryIndex } from "../country-index.ts";
import type { LaterScore } from "../editions/country-file.ts";
import { foldText, passesStatuses } from "../filter.ts";
import { orderOf, type Selection } from "../selection.ts";
import type { NamedCountry } from "../world/world-countries.ts";
import { factsOf, type MeasureFacts, type MeasureFile } from "./measure-file.ts";

/** A country with its answer to one measure, and the facts behind it. */
export interface Holder extends NamedCountry, Omit<MeasureFacts, "scores"> {
  /** Undefined without a profile. */
  answer: Answer | undefined;
  instruments: NonNullable<MeasureFacts["instruments"]>;
  /** One for each later edition, oldest first. */
  scores: readonly LaterScore[];
}

/** Adds the facts about a measure to each country. A profile kept on this device replaces the published one. */
export function listHolders(
  countries: readonly NamedCountry[],
  { index, answers }: { index: CountryIndex; answers: Answers },
  file: MeasureFile,
): Holder[] {
  const { measure } = file;
  return countries.map((country) => {
    const { code } = country;
    const { scores = {}, laws, ...published } = file.countries[code] ?? {};
    const kept = index.countries[code]?.kept?.profile;
    const { instruments = [], ...facts } = kept ? factsOf(kept, measure) : published;
    return {
      ...{ ...country, ...facts, laws, instruments },
      answer: answers.has(code) ? answers.cell(code, measure) : undefined,
      scores: (index.later?.editions ?? []).map((edition) => ({
        edition,
        asked: edition.asked[measure],
        score: scores[edition.id],
      })),
    };
  });
}

/** The countries whose answer and words pass the filter. A word may be part of the country's name or of an instrument's. */
export function filterHolders(
  holders: readonly Holder[],
  { statuses, text }: Selection["filter"],
): readonly Holder[] {
  const words = foldText(text).match(/\S+/g) ?? [];
  return holders.filter(({ answer, code, name, instruments }) => {
    const searched = foldText([name, code, ...instruments.map((one) => one.name)].join(" "));
    return (
      passesStatuses(statuses, [answer?.class]) && words.every((word) => searched.includes(word))
    );
  });
}

/** Sorts by name, by date of the profile (oldest first) or by score (highest first). Countries without a date or score are last in both directions. */
export function sortHolders(
  holders: readonly Holder[],
  order: string | undefined,
): readonly Holder[] {
  const { by, isReversed } = orderOf(order);
  if (by === "name") return isReversed ? holders.toReversed() : holders;
  const valueOf = ({ date, scores }: Holder) =>
    by === "date" ? date : scores.find(({ edition }) => edition.slug === by)?.score;
  const isAscending = (by === "date") !== isReversed;
  return holders.toSorted((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    if (first === second) return 0;
    return first < second === isAscending ? -1 : 1;
  });
}
