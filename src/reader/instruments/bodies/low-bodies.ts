import { isJoint, splitTokens } from "../words/tokens.ts";
import { isVerb, STOP } from "../words/verbs.ts";

const NOUN =
  "ministry|department|directorate|agency|authority|office|council|commission|committee|secretariat|institute|cent(?:re|er)|bureau|board|service|division|inspectorate";
/** What tells of a body's part, and is no field that it is called for; and who sits in it. */
const NO_FIELD =
  "cyber|information security\\b|this|that|these|such|its|their|each|all|any|other|\\p{Ll}+ing\\b|implementation|coordination|execution|responsib|matters|directors|experts|members|representatives|ministers";
/** Words before the noun that tell of its part, and are none of a name. */
const ROLE =
  "responsible|competent|relevant|main|lead|leading|coordinating|implementing|appointed|designated|official|officially";
const LOW_BODY = new RegExp(
  `(?<=\\b[Tt]he )(?!(?:${ROLE}) )(?=(?:\\p{Ll}[\\p{Ll}-]+ ){0,3}?(?:(?:${NOUN}) (?:of|for) (?:the )?(?!${NO_FIELD})\\p{Ll}{3}|ministry (?:of|for) (?:the )?\\p{Lu}))`,
  "u",
);
/** Words of such a name; more are a clause. */
const MOST_WORDS = 14;

/** "the ministry of posts": bodies in small letters are known by what they are for; their words with capitals, to be read as others are. */
export function raiseBodies(sentence: string): string {
  let raised = sentence;
  for (let round = 0; round < MOST_BODIES; round += 1) {
    const from = raised.search(LOW_BODY);
    if (from < 0) break;
    raised = raiseFrom(raised, from);
  }
  return raised;
}
const MOST_BODIES = 4;

function raiseFrom(sentence: string, from: number): string {
  const tokens = splitTokens(sentence, from).slice(0, MOST_WORDS);
  const end = tokens.findIndex(({ word }) => isVerb(word) || STOP.test(word));
  const words = tokens.slice(0, end < 0 ? MOST_WORDS : end);
  const comma = words.findIndex(({ raw }) => /[,.;:]$/.test(raw));
  return words
    .slice(0, comma < 0 ? MOST_WORDS : comma + 1)
    .filter((token) => !isJoint(token))
    .reduce(
      (raised, { start }) =>
        raised.slice(0, start) + raised.charAt(start).toUpperCase() + raised.slice(start + 1),
      sentence,
    );
}
