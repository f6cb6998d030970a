import type { NameGroup } from "../names/name-group.ts";
import { BODY } from "../words/body-words.ts";
import { LAW } from "../words/law-words.ts";
import { endsIn, headOf } from "../words/name-head.ts";
import { PAPER, STRATEGY, STRATEGY_ITSELF } from "../words/strategy-words.ts";

/** Each strategy of a group, and where it stands. */
export function partsOf({ text, start, end }: NameGroup): NameGroup[] {
  let from = 0;
  return splitStrategies(text).map((part) => {
    const at = Math.max(from, text.indexOf(part, from));
    from = at + part.length;
    return { text: part, start: start + at, end: Math.min(end, start + from) };
  });
}

/** The last noun of a name, before any preposition, tells a body from its strategy. */
export const isBody = (name: string): boolean => {
  const own = name.replace(/^.*['’]s /, "");
  const [head = ""] = headOf(own)
    .replace(/(?: \(|(?<=\p{L}) ["“]).*$/su, "")
    .split(" and ");
  return endsIn(head, BODY, PAPER) && !OF_STATE.test(own);
};

/** "Government of Somewhere Master Plan 2015": whose it is stands before it. */
export const OF_STATE = new RegExp(
  `^(?:Royal |Federal )?(?:Government|Cabinet|Council of Ministers|Kingdom|Republic|State) .*(?:${STRATEGY_ITSELF.source}(?: [\\d/–-]+)?$|(?:Decision|Resolution|Decree|Order|Act|Law) (?:No|N°|\\d))`,
  "i",
);

const JOINTS =
  /(,? (?:and(?: also)?|as well as|plus)(?: (?:by|through|on|in|under|of))? (?:the |The |an? |its )?(?:related |further |accompanying )?(?=["“]?(?:\p{Lu}|\d+(?:st|nd|rd|th) \p{Lu}|\p{Ll}{1,4}-\p{Lu}|\p{Ll}{4,12} (?:Plan|Strategy|Policy|Programme)\b))|[,;] (?:and )?(?:the |The |its )?(?=["“]?(?:\p{Lu}|\p{Ll}{1,4}-\p{Lu})))/u;

/** "A Policy and the B Strategy" are two where each has a noun of its own, and more than that noun. */
export function splitStrategies(names: string): string[] {
  const [first = "", ...further] = joinBegun(names.split(JOINTS));
  const parts = [first];
  for (let at = 0; at < further.length; at += 2) {
    const [joint = "", part = ""] = further.slice(at, at + 2);
    const last = parts.at(-1) ?? "";
    if ((isBody(last) && isNoField(part, joint)) || stands(last, part, joint)) parts.push(part);
    else parts[parts.length - 1] = `${last}${joint}${part}`;
  }
  return parts;
}

/** "the Ice and Snow Plan": what an article begins goes on up to its noun. */
function joinBegun(parts: readonly string[]): string[] {
  const joined = parts.slice(0, 1);
  for (let at = 1; at < parts.length; at += 2) {
    const [joint = "", part = ""] = parts.slice(at, at + 2);
    const last = joined.at(-1) ?? "";
    const isBegun = BEGINS.test(joined.at(-2) ?? "") && FIELD.test(last) && !PAPER.test(last);
    if (isBegun && joint === " and " && STRATEGY_ITSELF.test(part))
      joined[joined.length - 1] = last + joint + part;
    else joined.push(joint, part);
  }
  return joined;
}
const BEGINS = / (?:the|The|its) $/;
const FIELD = /^["“]?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u;

/** Behind a body: a strategy, a short form, or what an article sets apart; "and Communications" is a further field of it. */
const isNoField = (part: string, joint: string): boolean =>
  PAPER.test(part) || / (?:the|an?|its) $/.test(joint) || /\p{Lu}{2}/u.test(part);

/** Words of a name besides the nouns that any has. */
const ownWords = (name: string): number =>
  name
    .replace(/ \(.*$/s, "")
    .split(" ")
    .filter((word) => /\p{Lu}/u.test(word) && !STRATEGY.test(word)).length;

/** "Strategy and Action Plan" is one; behind an article or a comma, two words are enough for another. */
const stands = (last: string, part: string, joint: string): boolean =>
  (STRATEGY.test(last) || LAW.test(last) || (/ the $/.test(joint) && STRATEGY.test(part))) &&
  PAPER.test(/ the $/.test(joint) ? part : part.replace(CITED, "")) &&
  (ownWords(part) > (joint === " and " ? 1 : 0) ||
    (joint !== " and " && / (?:of|for|on) /.test(part)) ||
    NUMBERED.test(part) ||
    // A year, or a quotation of its own, ends a title.
    (ownWords(part) > 0 && / \d{4}["”]?$/.test(part)) ||
    (/["”]$/.test(last) && /^["“]/.test(part))) &&
  !(joint === " and " && ANY_PLAN.test(part) && headOf(last) === last);
/** "Decree 5", "Order 12/07"; "Policy and Plan 2012-2016" is one. */
const NUMBERED =
  /^(?!(?:Plan|Policy|Programme?|Strategy|Framework) \d{4})\p{L}+ (?:No\.? ?)?\d|\d[./]\d/u;
/** "… Technologies. Decree 8/12": by what it was enacted. */
const CITED = /\. \p{Lu}.*$/su;
const ANY_PLAN = /^(?:Action|Implementation|Work|Master) ?[Pp]lan\b/;
