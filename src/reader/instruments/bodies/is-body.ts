import { findCountry } from "../../areas.ts";
import { ACRONYM, BODY } from "../words/body-words.ts";
import { headOf } from "../words/name-head.ts";

/** A sentence's first word that stands for any body, or for the duty itself. */
const GENERIC =
  /^(?:(?:The|A|An) )?(?:National|Official|Lead|Main|Competent|Responsible|Cyber|Cyber-?security|Policy|Matters|Agenc(?:y|ies)|Bod(?:y|ies)|Authorit(?:y|ies)|Institutions?|Organi[sz]ations?|Entit(?:y|ies)|Government|Ministr(?:y|ies)|Departments?|Regulators?|Responsibilit(?:y|ies)|Implementation|Coordination|Countr(?:y|ies)|State|Parliament|Republic|There|It|They|This|These|That|Such|For|In|On|By|With|At|To|From|Its|No|All|Every|Each|Other|Several|Various|Two|Three)(?: (?!of|for)\p{Ll}[\p{L}-]*)*$/u;

/** A state acts through its bodies: "the Government of Somewhere" is none. */
const isGeneric = (name: string): boolean =>
  GENERIC.test(name) ||
  /^(?:This|These|That|Such) /.test(name) ||
  // "Responsibilities for matters in Somewhere": what the words before the preposition say decides.
  (GENERIC.test(headOf(name)) && !BODY.test(headOf(name))) ||
  /^(?:Royal |Federal )?(?:Government|State|Republic|Kingdom)(?: of .*)?$/i.test(name);

/** A body's noun at the head of a name, a short form, or one in brackets. */
export function isBodyName(name: string): boolean {
  if (isGeneric(name) || findCountry(name) !== undefined) return false;
  if (ACRONYM.test(name) && !NO_BODY.test(name)) return true;
  if (/\(\p{Lu}[\p{L}\d./-]{1,14}\)/u.test(name) && !OTHER_HEAD.test(headOf(name))) return true;
  return BODY.test(name) && !OTHER_HEAD.test(headOf(name)) && name.includes(" ");
}

/** What is a rule, a plan or a time, and no body. */
const OTHER_HEAD =
  /\b(?:strategy|policy|plan|programme?|framework|agenda|decree|resolution|act|law|code|bill|order|regulations?|directive|convention|memorandum|agreement|project|workshop|conference|reports?|seminar|campaign)$|\b(?:decree|resolution|act|law|order|decision) (?:no\b|n°|\d)|^(?:article|section|chapter)s? \d/i;
/** Capitals that stand for fields and for unions of states. */
const NO_BODY =
  /^(?:ICTs?|IT|ITU|EU|UN|OAS|ITU-IMPACT|CERTs?|CIRTs?|CSIRTs?|ISPs?)(?:-\p{Ll}+|['’]s)?$/u;

/** A name by its capitals: more than a sentence's first word, or that word alone where it is no common one. */
export const isNamed = (name: string): boolean =>
  !isGeneric(name) &&
  !OTHER_HEAD.test(headOf(name)) &&
  findCountry(name) === undefined &&
  /\p{Lu}/u.test(name);
