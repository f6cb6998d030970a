import { isNumberAlone } from "../words/law-citation.ts";
import { LAW_NOUNS, PASSAGE, RULE } from "../words/law-words.ts";
import { LETTER } from "../words/whole-words.ts";

/** Whether words are a law by themselves. */
export const isTitle = (text: string): boolean =>
  WHOLE_LAW.test(text) ||
  (/^\p{Lu}/u.test(text) && LAW_START.test(text)) ||
  (PASSAGE.test(text) && HAS_LAW.test(text)) ||
  FOREIGN_LAW.test(text) ||
  (isNumberAlone(text) && RULE.test(text.split(/\d/)[0] ?? ""));

/** "Law on Ice", "Decree No. 5". */
export const LAW_START = new RegExp(
  `^(?:the )?(?:${LAW_NOUNS.join("|")}) (?:on|of|no|n|for|concerning|regarding|against|sobre|sur|relative|de|del|n[°º]|\\d)`,
  "i",
);

/** A name that ends as laws do: "Computer Misuse Act", "Penal Code 1998", "Ice Act, Chap. 5:02". */
export const WHOLE_LAW =
  /^["“‘]?(?:\d{4} )?\p{Lu}.* (?:Acts?|Law|Code|Bill|Ordinance|Decree|Proclamation|Statute|Regulations?|Rules|Order|Directive)(?:,? (?:of |No\.? ?|Cap\.? ?|Chap(?:\.|ter)? ?)?[\d/:.-]+)?["”’]?(?: ?\([^()]{1,80}\)?)?[.;]?$/u;

/** "Article 5 of the Ice Code": with the law that it stands in. */
export const HAS_LAW =
  / (?:of|in|from|del?|do|da|du) .*\b(?:Code|Act|Ordinance|Constitution|Statute|C[oó]digo)\b/u;

/** "Ley de Nieve", "Wetboek van Strafrecht". */
export const FOREIGN_LAW = new RegExp(`^(?:${LAW_NOUNS.slice(1).join("|")}) [${LETTER}]`, "i");
