import type { Contact, Finding, Instrument, Profile } from "../../src/domain/profile.ts";
import type { FindingCorrection, Review } from "../../src/domain/review/review.ts";
import { findCellFaults } from "./cell-faults.ts";

/** Finds errors in published facts. A correction in the review permits unusual facts, such as a phone number of three digits. */
export const findFaults = (profile: Profile, review: Review | undefined): string[] =>
  Object.entries(profile.indicators).flatMap(([code, finding]) => {
    const correction = review?.corrections.find(({ indicator }) => indicator === code);
    return [...faultsOf(finding, correction), ...findCellFaults(profile, code, correction)].map(
      (fault) => `${profile.country} ${code} ${fault}`,
    );
  });

function faultsOf(finding: Finding, correction: FindingCorrection | undefined): string[] {
  const { status, instruments, contacts } = finding;
  const mayHaveNames = status === "exists" || status === "partial";
  return [
    ...instruments.flatMap((one) => [
      ...(mayHaveNames ? [] : [`has a name although it is ${status}: ${one.name}`]),
      ...NAME_FAULTS.filter(([, isFault]) => isFault(one.name)).map(
        ([fault]) => `${fault}: ${one.name}`,
      ),
      ...(isHiddenDraft(one, finding) && !statesDraft(correction, one)
        ? [`an act in the list of those in force is marked as a draft: ${one.name}`]
        : []),
    ]),
    ...contacts
      .filter((one) => isShort(one) && !correction?.contacts?.some((c) => c.value === one.value))
      .map(({ value }) => `a phone of fewer than four digits: ${value}`),
    ...contacts
      .filter(({ kind, value }) => kind !== "phone" && /[*,;\s]|[.)]$/.test(value))
      .map(({ value }) => `an address with stray punctuation: ${value}`),
  ];
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Faults in names. A closing single quotation mark may be an apostrophe, so only unclosed single marks are faults. */
const NAME_FAULTS: readonly (readonly [fault: string, isFault: (name: string) => boolean])[] = [
  [
    "an address instead of a name",
    (name) => /:\/\/|@|^www\.|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(name),
  ],
  [
    "an unmatched quotation mark",
    (name) =>
      count(name, '"') % 2 === 1 ||
      count(name, "“") !== count(name, "”") ||
      count(name, "«") !== count(name, "»") ||
      count(name, "‘") > count(name, "’"),
  ],
  ["an unmatched bracket", (name) => count(name, "(") !== count(name, ")")],
  ["the name starts in the middle", (name) => /^(?:and|or|of|which|that)\b/.test(name)],
  [
    "the name is cut off",
    (name) => /\s(?:and|or|of|the|an?|for|to|on|in|by|with|from)$/.test(name),
  ],
];

/** Whether a law is marked as a draft although its name does not indicate one. Under the status `partial`, laws may be drafts. */
const isHiddenDraft = ({ name, kind, draft }: Instrument, { status }: Finding): boolean =>
  draft === true && kind === "law" && status === "exists" && !/\bbills?\b|draft|propos/i.test(name);

const statesDraft = (correction: FindingCorrection | undefined, { name }: Instrument): boolean =>
  correction?.instruments?.some(
    (one) => typeof one === "object" && one.name === name && one.draft === true,
  ) ?? false;

const isShort = ({ kind, value }: Contact): boolean =>
  kind === "phone" && value.replaceAll(/\D/g, "").length < 4;

/** Maximum length of a name in words. "Optional Protocol to the Convention …" has 21. */
const LONGEST_NAME = 24;

/** Phrases with finite verbs, which indicate a sentence. */
const VERBS = [
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|shall|can|could|should) (?:not|been|be|an?|the|no|also|currently|in|made|being|under|\w+(?:ed|ing)|officially)\b/,
  /\b(?:there|it|they|which|that) (?:is|are|was|were|has|have|does|deals?|provides?|criminali[sz]es?|creates?|establishes)\b/,
  /\b(?:provides|criminali[sz]es|deals with|mentions|participates|collaborates|cooperates) (?:only|in|with|the|an?|an|some)\b/,
  /^(?:However|There|This|These|It|They|The country|The government) \w+(?:s|ed)? \w+/,
];

/** The reason why a text is considered a sentence. Undefined for a name. */
export function sentenceSign(name: string): string | undefined {
  const words = name.split(/\s+/);
  if (words.length > LONGEST_NAME) return `${words.length} words`;
  const verb = VERBS.map((pattern) => pattern.exec(name)?.[0]).find(Boolean);
  if (verb) return `a finite verb ("${verb}")`;
  if (words.length > 4 && /(?:^|\s)\p{L}{4,}[.!?]$/u.test(name)) return "the end of a sentence";
  return undefined;
}
