import { isOpen } from "../names/clean-name.ts";
import { isNumberAlone } from "../words/law-citation.ts";
import { PASSAGE, RULE } from "../words/law-words.ts";
import { isTitle } from "./law-title.ts";

/** "Data protection", "For banks": a matter in small letters. */
const MATTER =
  "(?:On |For |In )?(?:the )?\\p{L}[\\p{Ll}-]+(?: (?:[\\p{Ll}-]+|&|\\p{Lu}{2,4})){0,5}";
const LABEL = new RegExp(`^${MATTER}(?: ?:| [-–—]) (?:the )?(?=["“]?[\\p{Lu}§])`, "u");
const IS_MATTER = new RegExp(`^${MATTER}$`, "u");

/** Whether words only say what a law is about. */
export const isMatter = (text: string): boolean => IS_MATTER.test(text) && !isRule(text);
const isRule = (text: string): boolean => RULE.test(text) || PASSAGE.test(text);

/** What stands before an item's law ("Data protection: Kelp Act"), and the law. */
export function splitLabel(item: string): [label: string, law: string] {
  const [label = ""] = LABEL.exec(item) ?? [];
  return isRule(label) ? ["", item] : [label, item.slice(label.length)];
}

/** "… Act. It covers …". */
const NEXT_SENTENCE = /\. (?:It|This|These|They|The (?:[Aa]ct|[Ll]aw|[Cc]ode|[Bb]ill|[Dd]ecree)) /;
/** When it was made, and how it stands. */
const STAND =
  /(?:,| [-–—])?(?: which| that)?(?: (?:is|was|were|has been|have been))? (?:(?:adopted|enacted|passed|approved|promulgated|published|issued|signed) (?:on|in|since|by Parliament)|(?:came |entered |entry )?in(?:to)? force|(?:currently|now|still) \p{Ll}|under (?:discussion|review|revision|consideration|preparation)|awaiting|pending)/u;
/** What it does. */
const DOES =
  /(?:,| ?:| [-–—])? (?:it |which |that |this (?:law|act|bill|code) |the (?:law|act|bill|code) )?(?:also )?(?:provid(?:es|ing) for|covers|covering|contains|containing|includes|regulates|regulating|governs|criminali[sz](?:es|ing)|penali[sz](?:es|ing)|punish(?:es|ing)|prohibits|defines|establishes|sets (?:out|up)|introduces|imposes|requires|obliges|deals with|addresses|applies|aims|to (?:provide|establish|regulate|make|ensure|combat|prevent|criminali[sz]e|punish|protect)) ?/;
/** "… Act – offences against computers". */
const IN_SMALL =
  /(?: ?:| [-–—]|, (?:the|an?)) (?!(?:sections?|articles?|arts?|chapters?|parts?|titles?)\b)(?=\p{Ll})/u;

/** A name without what its item tells of it; of a passage, and of a law told by its number, that says what it is about. */
export function dropTold(name: string): string {
  const stand = cutAt(name, [NEXT_SENTENCE, STAND], RULE.test.bind(RULE));
  return cutAt(stand, [DOES, IN_SMALL], isTold);
}

const isTold = (law: string): boolean =>
  isTitle(law) && !PASSAGE.test(law) && !isNumberAlone(law) && !/^(?:An?|The) Act$/.test(law);

function cutAt(name: string, marks: readonly RegExp[], isLaw: (before: string) => boolean): string {
  const ends = marks
    .map((mark) => name.search(mark))
    .filter((at) => at > 0 && !isOpen(name.slice(0, at)) && isLaw(name.slice(0, at)));
  return ends.length === 0 ? name : name.slice(0, Math.min(...ends));
}
