import type { Profile } from "../../domain/profile.ts";

/** Longest name that needs no second look, in words: "Optional Protocol to the Convention …" has 22. */
export const LONGEST_NAME = 24;

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
export const findSentences = (profile: Profile): string[] =>
  namesOf(profile).flatMap(([code, name]) => {
    const sign = sentenceSign(name);
    return sign ? [`${profile.country} ${code} is this a name? ${sign}: ${name}`] : [];
  });

const namesOf = ({ indicators }: Profile): [string, string][] =>
  Object.entries(indicators).flatMap(([code, { instruments }]) =>
    instruments.map(({ name }): [string, string] => [code, name]),
  );
