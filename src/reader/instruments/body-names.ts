import { findCountry } from "../areas.ts";
import lists from "../phrases.json" with { type: "json" };
import { pattern } from "../phrases.ts";
import words from "../words.json" with { type: "json" };
import { cleanName, NOTE } from "./clean-name.ts";
import { ACRONYM, BODY, headOf } from "./words.ts";

/** Capitalized words that do not name a body: "The Ministry", "Several ministries". */
const GENERIC = pattern("u")`
  ^(?:(?:The|A|An) )?(?:${words.others.genericOpening})(?: (?!of|for)\p{Ll}[\p{L}-]*)*$
`;

/** Under the codebook, a state's bodies are answers, but "the Government of Somewhere" is not. */
const isGeneric = (name: string): boolean =>
  GENERIC.test(name) ||
  /^(?:Royal |Federal )?(?:Government|State|Republic|Kingdom)(?: of .*)?$/i.test(name);

/** Whether a name denotes a body: an acronym, a name with its short form in brackets, or a name with a noun such as "agency". */
export function isBodyName(name: string): boolean {
  if (isGeneric(name) || findCountry(name) !== undefined) return false;
  if (ACRONYM.test(name) && !NON_BODY_ACRONYM.test(name)) return true;
  if (/\(\p{Lu}[\p{L}\d./-]{1,14}\)/u.test(name) && !OTHER_HEAD.test(headOf(name))) return true;
  return BODY.test(name) && !OTHER_HEAD.test(headOf(name)) && name.includes(" ");
}

const OTHER_HEAD =
  /\b(?:strategy|policy|plan|programme?|framework|agenda|decree|resolution|act|law|code|bill|order|regulations?|directive|convention|memorandum|agreement|project|workshop|conference|reports?|seminar|campaign)$|\b(?:decree|resolution|act|law|order|decision) (?:no\b|n°|\d)|^(?:article|section|chapter)s? \d/i;
/** Acronyms of fields, international organizations and generic terms, which are not national bodies. */
const NON_BODY_ACRONYM = pattern("u")`^(?:${lists.bodies.noBody})(?:-\p{Ll}+|['’]s)?$`;

/** Whether a name may denote a body. Excludes generic names, countries and names with another head noun, such as "law". */
export const isNamed = (name: string): boolean =>
  !isGeneric(name) && !OTHER_HEAD.test(headOf(name)) && findCountry(name) === undefined;

/** A body's name without explanations. "The official CIRT (XCIRT)" becomes "XCIRT". */
export function cleanBody(text: string): string {
  const name = cleanName(
    text
      .replace(NOTE, "")
      .replace(/ in charge of (?!(?:the )?\p{Lu})(?=\p{Ll}).*$/su, "")
      .replace(/(?: [-–]|:|, (?:for|in|with|under|as)(?: the| an?)?) \p{Ll}.*$/su, "")
      .replace(WHERE, "$1")
      .replace(/ and (?:its .*|\S+['’]s)$/s, ""),
  );
  const short = DESCRIBED_ACRONYM.exec(name)?.[1];
  if (short !== undefined) return short;
  return /^(?:The )?(?:\p{Ll}+ )*C(?:E|I|SI)RT \(([^()]+)\)$/u.exec(name)?.[1] ?? name;
}

/** Reduces "Somewhere's regulatory authority ABC" to "ABC". */
const DESCRIBED_ACRONYM =
  /^(?:\p{Lu}\S* )?(?:(?!(?:of|for|on|and|in) )\p{Ll}+ ){1,3}(\p{Lu}[\p{Lu}\d-]{2,})$/u;

/** Reduces "Ice Centre (IC) within the Ministry of Tides" to "Ice Centre (IC)". */
const WHERE = /(\(\p{Lu}[\p{L}\d-]+\)) (?:in|under|within|at|from|of(?= the Ministry\b)) .*$/su;

const JOINTS =
  /(\/(?=\p{Lu}\p{Ll})| \/ (?=\p{Lu})|,?["”’]? (?:and|&|as well as|along with|together with|in (?:collaboration|cooperation|coordination|partnership|conjunction) with) (?:for |to |with |by |of |under |also )?["“‘]?(?:the |The |an? )?|[,;] (?:and )?(?:the |The |its |an? )?)/u;

/** Splits "A, B and C", but not "Ministry of Trade and Sport". Before a singular verb, does not split "Unit, Ministry of Trade" either. */
export function splitBodies(text: string, isSingular = false): string[] {
  const bodies: string[] = [];
  const parts = joinFields(text.split(JOINTS));
  const lastWord = parts.findLastIndex(
    (joint, at) => at % 2 === 1 && isWord(joint) && isWhole(parts[at + 1] ?? ""),
  );
  let isSeries = !isSingular;
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? "";
    const joint = parts[at - 1] ?? "";
    const last = bodies.at(-1);
    // In "A, B and C, D", the series ends after "and", so "C, D" is one name.
    const isOver = isSeries && lastWord > 0 && at - 1 > lastWord && !joint.startsWith(";");
    if (last === undefined) bodies.push(part);
    else if (!isOver && isNewBody(last, part, joint, isSeries)) {
      bodies.push(part);
      isSeries ||= isWord(joint);
    } else bodies[bodies.length - 1] = last + joint + part;
  }
  return isSeries ? bodies.filter((body) => !FIELD.test(body)) : [text];
}

/** In "the Cyber and Crypto Agency", the name extends from the article to its noun. */
function joinFields(parts: readonly string[]): string[] {
  const joined = parts.slice(0, 1);
  for (let at = 1; at < parts.length; at += 2) {
    const [joint = "", part = ""] = parts.slice(at, at + 2);
    const last = joined.at(-1) ?? "";
    const isBegun = / the $/.test(joined.at(-2) ?? "") && !BODY.test(last);
    if (isBegun && joint === " and " && BODY.test(headOf(part)))
      joined[joined.length - 1] = last + joint + part;
    else joined.push(joint, part);
  }
  return joined;
}

const isWord = (joint: string): boolean => /\p{L}/u.test(joint);

const isWhole = (part: string): boolean =>
  (BODY.test(part) && CAPITAL.test(part)) || ACRONYM.test(part.replace(/\s.*$/s, ""));

function isNewBody(last: string, part: string, joint: string, isSeries: boolean): boolean {
  if (last.split("(").length > last.split(")").length) return false;
  if (isSeries && joint === " and " && AFTER_SHORT_FORM.test(last + joint + part)) return true;
  const hasArticle = /the $/i.test(joint);
  if (FIELD.test(last)) return hasArticle;
  // "Economic and Financial Crimes Commission" is one body. "Roscom and the Police" are two.
  const isWholeWord = ONE_WORD.test(last) && (hasArticle || joint.startsWith(","));
  // An article introduces another body, except before a field ("Ministry of Trade and the Sea").
  const hasOwn = hasArticle && isWord(joint) && CAPITAL.test(part);
  const isFieldless = !/ (?:of|for|de|des|du) /.test(last);
  if (hasOwn && isFieldless) return true;
  if (!isWholeWord && ![BODY, ACRONYM, /\)$/].some((whole) => whole.test(last))) return false;
  if (hasOwn && (/\)$/.test(last) || ACRONYM.test(last))) return true;
  // The name of a body without a field ends at the comma.
  if (joint === ", " && isFieldless && CAPITAL.test(part)) return true;
  const first = part.replace(/\s.*$/s, "");
  if (ACRONYM.test(first)) return !FIELD.test(first) || BODY.test(part);
  if (ONE_WORD.test(part) && (/\)$/.test(last) || !/ (?:of|for) /.test(last)))
    return hasArticle || isWord(joint) || /\)$/.test(last);
  if (isField(last, part, joint)) return false;
  return BODY.test(ownHead(part)) && CAPITAL.test(part);
}

/** A field may contain a noun for a body ("Ministry of Works and Social Services"), unless an article precedes it. */
const isField = (last: string, part: string, joint: string): boolean =>
  /\b(?:of|for|de|des|da|do|du|del)\b/.test(last) &&
  !/the $/i.test(joint) &&
  FIELD_NOUN.test(ownHead(part));

const FIELD_NOUN = pattern("u")`^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:${lists.bodies.fieldNoun})$`;

const ownHead = (name: string): string => headOf(name).replace(/ (?:\(|[-–] ).*$/su, "");

/** A word that starts with a capital, or has one after a short prefix ("e-Island"). */
const CAPITAL = /^["“‘]?(?:\p{Lu}|\p{Ll}{1,4}[-.]?\p{Lu})/u;

/** In "Ministry of Tides (MoT) and Gardaí Mara", "and" introduces a second body, because the short form completes the ministry's name. */
const AFTER_SHORT_FORM = / \(\p{Lu}[\p{L}\d-]{2,14}\) and \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)+$/u;
const ONE_WORD = /^(?:The )?\p{Lu}[\p{L}-]+$/u;

/** Fields of ministries that could be mistaken for bodies: "ICT", "e-Government". */
const FIELD = /^(?:ICTs?|IT|TV|R&D|STI|SMEs?|NICT|e-?Government|e-?Commerce|Internet)$/i;
