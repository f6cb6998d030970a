import type { Contact, Finding, Instrument, Profile } from "../../src/domain/profile.ts";
import type { FindingCorrection, Review } from "../../src/domain/review/review.ts";

/**
 * What cannot be right in published facts, each with its place. What a country's file alone cannot decide, its review decides:
 * a law by the name of an act is a draft, and a number of three digits one that answers, where a correction says so.
 */
export const findFaults = (profile: Profile, review: Review | undefined): string[] =>
  Object.entries(profile.indicators).flatMap(([code, finding]) => {
    const correction = review?.corrections.find(({ indicator }) => indicator === code);
    return faultsOf(finding, correction).map((fault) => `${profile.country} ${code} ${fault}`);
  });

function faultsOf(finding: Finding, correction: FindingCorrection | undefined): string[] {
  const { status, instruments, contacts } = finding;
  const isOpen = status === "exists" || status === "partial";
  return [
    ...instruments.flatMap((one) => [
      ...(isOpen ? [] : [`names what is ${status}: ${one.name}`]),
      ...NAME_FAULTS.filter(([, isFault]) => isFault(one.name)).map(
        ([fault]) => `${fault}: ${one.name}`,
      ),
      ...(isUnsaidDraft(one, finding) && !statesDraft(correction, one)
        ? [`an act in the list of those in force is marked as a draft: ${one.name}`]
        : []),
    ]),
    ...contacts
      .filter((one) => isShort(one) && !correction?.contacts?.some((c) => c.value === one.value))
      .map(({ value }) => `a phone of fewer than four digits: ${value}`),
    ...contacts
      .filter(({ kind, value }) => kind !== "phone" && /[*,;\s]|[.)]$/.test(value))
      .map(({ value }) => `an address with a mark that is none of it: ${value}`),
  ];
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** What is no name, or a name that was cut. An apostrophe is often written as a closing mark, so of those only an open one tells. */
const NAME_FAULTS: readonly (readonly [fault: string, isFault: (name: string) => boolean])[] = [
  [
    "an address is no name",
    (name) => /:\/\/|@|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(name),
  ],
  [
    "a quotation mark without its other",
    (name) =>
      count(name, '"') % 2 === 1 ||
      count(name, "“") !== count(name, "”") ||
      count(name, "«") !== count(name, "»") ||
      count(name, "‘") > count(name, "’"),
  ],
  ["a bracket without its other", (name) => count(name, "(") !== count(name, ")")],
  ["a name does not begin so", (name) => /^(?:and|or|of|which|that)\b/.test(name)],
  [
    "a name does not end so",
    (name) => /\s(?:and|or|of|the|an?|for|to|on|in|by|with|from)$/.test(name),
  ],
];

/** A law in force by its noun; where only drafts are listed (partial) it is one by its list. */
const isUnsaidDraft = ({ name, kind, draft }: Instrument, { status }: Finding): boolean =>
  draft === true && kind === "law" && status === "exists" && !/\bbills?\b|draft|propos/i.test(name);

const statesDraft = (correction: FindingCorrection | undefined, { name }: Instrument): boolean =>
  correction?.instruments?.some(
    (one) => typeof one === "object" && one.name === name && one.draft === true,
  ) ?? false;

const isShort = ({ kind, value }: Contact): boolean =>
  kind === "phone" && value.replaceAll(/\D/g, "").length < 4;

/** Longest name that needs no second look, in words: "Optional Protocol to the Convention …" has 22. */
const LONGEST_NAME = 24;

/** Words by which a text says something, rather than names it. */
const VERBS = [
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|shall|can|could|should) (?:not|been|be|an?|the|no|also|currently|in|made|being|under|\w+(?:ed|ing)|officially)\b/,
  /\b(?:there|it|they|which|that) (?:is|are|was|were|has|have|does|deals?|provides?|criminali[sz]es?|creates?|establishes)\b/,
  /\b(?:provides|criminali[sz]es|deals with|mentions|participates|collaborates|cooperates) (?:only|in|with|the|an?|an|some)\b/,
  /^(?:However|There|This|These|It|They|The country|The government) \w+(?:s|ed)? \w+/,
];

/** Why a text is more than a name; undefined where it is one. */
export function sentenceSign(name: string): string | undefined {
  const words = name.split(/\s+/);
  if (words.length > LONGEST_NAME) return `${words.length} words`;
  const verb = VERBS.map((pattern) => pattern.exec(name)?.[0]).find(Boolean);
  if (verb) return `a finite verb ("${verb}")`;
  if (words.length > 4 && /(?:^|\s)\p{L}{4,}[.!?]$/u.test(name)) return "the end of a sentence";
  return undefined;
}

/** The texts of a profile that say something rather than name it: a dataset of facts has none. */
export const findSentences = ({ country, indicators }: Profile): string[] =>
  Object.entries(indicators).flatMap(([code, { instruments }]) =>
    instruments.flatMap(({ name }) => {
      const sign = sentenceSign(name);
      return sign ? [`${country} ${code} is this a name? ${sign}: ${name}`] : [];
    }),
  );
