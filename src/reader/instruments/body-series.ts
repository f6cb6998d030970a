import { ACRONYM, BODY } from "./body-words.ts";
import { headOf } from "./name-head.ts";

const QUOTES = /["“”‘’]/g;
const JOINTS =
  /(,?["”’]? (?:and|as well as|along with|together with|in (?:collaboration|cooperation|coordination|partnership|conjunction) with) (?:for |to |with |by |also )?["“‘]?(?:the |The |an? )?|[,;] (?:and )?(?:the |The |an? )?)/;

/**
 * "A, B and C" to its bodies; "Ministry of Trade, Tourism and Sport" is one. With a verb in the singular
 * and no "and" before a body, "Unit, Ministry of Trade" is one too.
 */
export function splitBodies(text: string, isSingular: boolean): string[] {
  const bodies: string[] = [];
  const parts = text.split(JOINTS);
  const lastWord = parts.findLastIndex(
    (joint, at) => at % 2 === 1 && isWord(joint) && isWhole(parts[at + 1] ?? ""),
  );
  let isSeries = !isSingular;
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? "";
    const joint = parts[at - 1] ?? "";
    const last = bodies.at(-1);
    // "A, B and C, D": the "and" announced the last of the series, so D says where C belongs.
    const isOver = isSeries && lastWord > 0 && at - 1 > lastWord && !joint.startsWith(";");
    if (last === undefined) bodies.push(part);
    else if (!isOver && isNewBody(last, part, joint)) {
      bodies.push(part);
      isSeries ||= isWord(joint);
    } else bodies[bodies.length - 1] = last + joint + part;
  }
  return isSeries ? bodies : [text];
}

const isWord = (joint: string): boolean => /\p{L}/u.test(joint.replace(/the /i, ""));

/** Whether words are a body by themselves, and no further field of a ministry. */
const isWhole = (part: string): boolean =>
  (BODY.test(part) && /^["“‘]?\p{Lu}/u.test(part)) || ACRONYM.test(part.replace(/\s.*$/s, ""));

function isNewBody(last: string, part: string, joint: string): boolean {
  if (last.split("(").length > last.split(")").length) return false;
  const hasArticle = /the $/i.test(joint);
  // "Economic and Financial Crimes Commission" is one; "Roscom and the Police" are two.
  const isWholeWord = ONE_WORD.test(last) && (hasArticle || joint.startsWith(","));
  if (!isWholeWord && ![BODY, ACRONYM, /\)$/].some((whole) => whole.test(last.replace(QUOTES, ""))))
    return false;
  if (joint === ", " && isUnitOf(last, part)) return false;
  const first = part.replace(/\s.*$/s, "").replace(QUOTES, "");
  if (ACRONYM.test(first)) return !FIELD.test(first) || BODY.test(part);
  if (ONE_WORD.test(part) && (/\)$/.test(last) || !/ (?:of|for) /.test(last)))
    return hasArticle || isWord(joint) || /\)$/.test(last);
  if (isField(last, part, joint)) return false;
  return BODY.test(headOf(part)) && (/^["“‘]?\p{Lu}/u.test(part) || /["“‘]| an? $/.test(joint));
}

/** "ICT Unit, Ministry of Works": a part, and what it belongs to. */
const isUnitOf = (last: string, part: string): boolean =>
  !last.endsWith(")") &&
  /\b(?:Department|Unit|Division|Section|Directorate|Branch|Office|Service|Bureau|Cell)\b/.test(
    headOf(last),
  ) &&
  /^(?:Ministry|Office of the|Department of|Prime Minister|Presidency|National Police)\b/.test(
    part,
  );

/** "Ministry of Works and Social Services": fields that are nouns of bodies too, where no article sets them apart. */
const isField = (last: string, part: string, joint: string): boolean =>
  /\b(?:of|for|de|des|da|do|du|del)\b/.test(last) &&
  !/[)”"]$/.test(last) &&
  !/the $/i.test(joint) &&
  FIELD_NOUN.test(part);

const FIELD_NOUN =
  /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Societ(?:y|ies)|Services|Trusts?|Administration|Government|Enterprises?|Institutions|Universities|Forces|Police|Corporations|Companies|Organi[sz]ations|Banks|Associations|Courts)$/u;

/** A body known by one word. */
const ONE_WORD = /^(?:The )?\p{Lu}[\p{L}-]+$/u;

/** Fields that ministries are named for, in capitals like a body's short name. */
const FIELD = /^(?:ICTs?|IT|TV|R&D|STI|SMEs?)$/;
