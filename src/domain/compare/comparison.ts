import { type AnswerClass, type Answers, measuresOf, OUTCOME_CLASSES } from "../answers.ts";
import type { CountryEntry } from "../country-index.ts";
import type { Since } from "../editions/country-file.ts";
import { answerIn, laterAnswer } from "../editions/crosswalk.ts";
import type { OverallEdition } from "../editions/later.ts";
import type { CountryLaws } from "../editions/laws.ts";
import { outcomeOf } from "../editions/outcome.ts";
import { type Pairing, pairOf } from "../editions/pairing.ts";
import { tableKindOf } from "../editions/table-kind.ts";
import type { Evidence } from "../evidence.ts";
import {
  createSearch,
  type Filter,
  type FilterChoices,
  type Localizing,
  passesStatuses,
} from "../filter.ts";
import type { EditionFramework, Measure } from "../framework.ts";
import type { Group } from "../groups.ts";
import { measuresByPillar } from "../measure-rows.ts";
import { createNameOrder } from "../name-order.ts";
import type { Profile } from "../profile.ts";
import { byCoverage } from "../statistics.ts";
import { tally, tallyAnswers } from "../tally.ts";
import { sortBySimilarity } from "./peers.ts";

/** A country or a group in a comparison. A country's profile, evidence and laws may load later, or not at all. */
export interface Party {
  /** Alpha-3 code, or the id of a group. */
  code: string;
  name: string;
  /** Codes of the countries to count: the country itself, or the members of a group. */
  members: readonly string[];
  /** Set for a group. Its members may include countries that the table lacks. */
  group?: Pick<Group, "members"> & Partial<Pick<Group, "kind">>;
  /** Position in the order of the address. Determines the colour and shape of the party's mark. */
  place: number;
  entry?: CountryEntry | undefined;
  profile?: Profile | undefined;
  evidence?: Evidence | undefined;
  laws?: CountryLaws | undefined;
  /** Overall score and rank by edition id. */
  overall?: Since["overall"];
}

/** The compared parties and measures. */
export interface Scope {
  answers: Answers;
  /** In display order. The first party is compared with the others. */
  parties: readonly Party[];
  /** In the order of the address. */
  chosen: readonly Party[];
  /** Codes of the measures in the selected pillars. */
  measures: readonly string[];
  pairing?: Pairing | undefined;
  nameOf: (country: string) => string;
  /** Editions with an overall score. */
  editions: readonly OverallEdition[];
}

/** A scope with the measures to list. The counts of the parties include all `measures`, even those that are not listed. */
export interface Comparison extends Scope {
  /** Measures that match the filter. */
  found: readonly Measure[];
  /** `found`, optionally limited to the measures on which the parties differ. */
  listed: readonly Measure[];
  choices: FilterChoices;
}

interface ScopeOptions extends Pick<Scope, "nameOf" | "editions" | "pairing"> {
  pillars: readonly string[];
  /** `name`, `coverage`, `similarity` or the slug of an edition. Undefined for the order of the address. */
  order: string | undefined;
  language: string;
}

export function scopeComparison(
  answers: Answers,
  chosen: readonly Party[],
  { pillars, order, language, ...options }: ScopeOptions,
): Scope {
  const measures = measuresOf(answers.framework, fitPillars(pillars, answers.framework));
  const scope = { ...options, answers, chosen, measures };
  return { ...scope, parties: orderCompared(scope, order, language) };
}

const fitPillars = (pillars: readonly string[], framework: EditionFramework) =>
  pillars.filter((pillar) => framework.pillars.some(({ id }) => id === pillar));

/** Drops the pillars and statuses that this framework lacks. They remain in the address. Keeps outcomes, which can occur in any comparison. */
export function fitFilter(
  { pillars, statuses, text }: Filter,
  framework: EditionFramework,
): Filter {
  const classes = [...tableKindOf(framework).classes, ...OUTCOME_CLASSES];
  return {
    text,
    pillars: fitPillars(pillars, framework),
    statuses: statuses.filter((kind) => classes.includes(kind)),
  };
}

/** Lists the measures, by pillar, for which at least one party matches both the statuses and the text. */
export function listMeasures(
  scope: Scope,
  { statuses, text, local }: Pick<Filter, "statuses" | "text"> & Localizing,
  onlyDifferences: boolean,
): Comparison {
  const { answers, parties, measures } = scope;
  const matches = createSearch(text, local);
  const members = answeringMembers(scope);
  const rows = measuresByPillar(answers.framework, answers.measures)
    .flatMap(({ indicators }) => indicators)
    .map((indicator) => {
      const { code } = indicator;
      const classesOf = createClassesOf(scope, code);
      const matching = parties.filter((party) =>
        matches(indicator, party.profile?.indicators[code], party.evidence),
      );
      const classes = [...new Set(answeringMembers(scope, matching).flatMap(classesOf))];
      const isMatch = matching.some((party) => party.members.length > 0);
      return {
        ...{ indicator, classes },
        isInPillars: measures.includes(code),
        isListed: !onlyDifferences || isDifferent(answers, members, code),
        isPassing: isMatch && passesStatuses(statuses, classes),
      };
    });
  const passing = rows.filter(({ isPassing }) => isPassing);
  const found = passing.filter(({ isInPillars }) => isInPillars);
  const listed = found.filter(({ isListed }) => isListed);
  const counted = rows.filter((row) => row.isListed && row.isInPillars);
  const classesCounted = counted.flatMap(({ classes }) => classes.map((kind) => ({ class: kind })));
  const choices: FilterChoices = {
    shown: listed.length,
    all: tally(answers, members).counts,
    counts: tallyAnswers(classesCounted).counts,
    pillars: passing.flatMap((row) => (row.isListed ? row.indicator.pillar : [])),
  };
  const indicatorsOf = (some: typeof rows) => some.map(({ indicator }) => indicator);
  return { ...scope, found: indicatorsOf(found), listed: indicatorsOf(listed), choices };
}

/** Creates a lookup of a country's classes for a measure: the class of its answer and, unless missing, of its outcome. */
function createClassesOf({ answers, pairing }: Scope, measure: string) {
  const pair = pairing && pairOf(pairing, measure);
  return (country: string): AnswerClass[] => {
    const own = answers.cell(country, measure).class;
    if (!pair) return [own];
    const then = answerIn(pairing.profiles, country, pair.then);
    const since = outcomeOf(then, laterAnswer(pairing.scores, country, pair)).class;
    return since === "missing" ? [own] : [own, since];
  };
}

/** Whether the countries' answers to a measure differ. `unknown` and `missing` count as answers. */
export function isDifferent(answers: Answers, countries: readonly string[], measure: string) {
  const cells = countries.map((country) => answers.cell(country, measure));
  return new Set(cells.map(({ class: kind, score }) => score ?? kind)).size > 1;
}

/** Whether a country in a table of profiles has no profile. All of its answers are `missing`. */
export const isUnprofiled = ({ framework }: Answers, { group, entry, profile }: Party): boolean =>
  !framework.scale && !group && !entry && !profile;

/** The members of the parties, except unprofiled countries (see `isUnprofiled`). */
export const answeringMembers = ({ answers, parties }: Scope, some = parties) =>
  membersOf({ parties: some.filter((one) => !isUnprofiled(answers, one)) });

/** Codes of all countries compared, and of the members of all groups. */
export const membersOf = ({ parties }: Pick<Scope, "parties">): string[] =>
  parties.flatMap(({ members }) => members);

function orderCompared(
  { answers, chosen: [first, ...others], measures, editions }: Omit<Scope, "parties">,
  order: string | undefined,
  language: string,
): Party[] {
  if (!first) return [];
  const tallyOf = ({ members }: Party) => tally(answers, members, measures);
  const edition = editions.find(({ slug }) => slug === order)?.id ?? "";
  const scoreOf = ({ overall }: Party) => overall?.[edition]?.score ?? -1;
  const inOrder = createNameOrder(language);
  const named = others.toSorted((a, b) => inOrder(a.name, b.name));
  if (order === "name") return [first, ...named];
  if (order === "coverage")
    return [first, ...named.toSorted((a, b) => byCoverage(tallyOf(a), tallyOf(b)))];
  if (order !== "similarity") return [first, ...others.toSorted((a, b) => scoreOf(b) - scoreOf(a))];
  const codes = others.map(({ code }) => code);
  const similar = sortBySimilarity(answers, first.code, codes, measures);
  return [first, ...similar.flatMap((code) => others.filter((one) => one.code === code))];
}
