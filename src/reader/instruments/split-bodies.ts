import { ACRONYM, BODY, headOf } from "./words.ts";

const QUOTES = /["“”‘’]/g;
const JOINTS =
  /(\/(?=\p{Lu}\p{Ll})| \/ (?=\p{Lu})|,?["”’]? (?:and|&|as well as|along with|together with|in (?:collaboration|cooperation|coordination|partnership|conjunction) with) (?:for |to |with |by |of |also )?["“‘]?(?:the |The |an? )?|[,;] (?:and )?(?:the |The |an? )?)/u;

/**
 * "A, B and C" to its bodies; "Ministry of Trade, Tourism and Sport" is one. With a verb in the singular
 * and no "and" before a body, "Unit, Ministry of Trade" is one too.
 */
export function splitBodies(text: string, isSingular: boolean): string[] {
  const bodies: string[] = [];
  const parts = joinFields(text.split(JOINTS));
  const [first = "", joint, second = "", ...further] = parts;
  const isOne = joint === ", " && isUnitOf(first, second, true) && !further.some(isWhole);
  if (isOne) return [text];
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
  return isSeries ? bodies.filter((body) => !FIELD.test(body)) : [text];
}

/** "the Cyber and Crypto Agency": what an article begins goes on up to its noun. */
function joinFields(parts: readonly string[]): string[] {
  const joined = parts.slice(0, 1);
  for (let at = 1; at < parts.length; at += 2) {
    const [joint = "", part = ""] = parts.slice(at, at + 2);
    const last = joined.at(-1) ?? "";
    const isBegun =
      (/ the $/.test(joined.at(-2) ?? "") && !isWholeName(last)) || isOpenComplement(last);
    if (isBegun && joint === " and " && BODY.test(headOf(part)))
      joined[joined.length - 1] = last + joint + part;
    else joined.push(joint, part);
  }
  return joined;
}

/** "the Ice Team (IT) of the Frost Safety": whose it is has no noun of a body yet. */
const isOpenComplement = (name: string): boolean => {
  const owner = /\) of the (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+)$/u.exec(name)?.[1];
  return owner !== undefined && !BODY.test(owner);
};

const isWholeName = (name: string): boolean =>
  [BODY, ACRONYM, /\)$/].some((whole) => whole.test(name.replace(QUOTES, ""))) ||
  / (?:of|for) /.test(name);

const isWord = (joint: string): boolean => /\p{L}/u.test(joint.replace(/the /i, ""));

/** Whether words are a body by themselves, and no further field of a ministry. */
const isWhole = (part: string): boolean =>
  (BODY.test(part) && CAPITAL.test(part)) || ACRONYM.test(part.replace(/\s.*$/s, ""));

function isNewBody(last: string, part: string, joint: string): boolean {
  if (last.split("(").length > last.split(")").length) return false;
  // "IT/Tides Unit" is one.
  if (joint.trim() === "/")
    return isWhole(last) && isWhole(part) && (joint !== "/" || (/ /.test(last) && / /.test(part)));
  const hasArticle = /the $/i.test(joint);
  if (FIELD.test(last)) return hasArticle;
  // "Economic and Financial Crimes Commission" is one; "Roscom and the Police" are two.
  const isWholeWord = ONE_WORD.test(last) && (hasArticle || joint.startsWith(","));
  // Behind an article stands another body, unless a field may ("Ministry of Trade and the Sea").
  const hasOwn = hasArticle && isWord(joint) && CAPITAL.test(part);
  const isFieldless = !/ (?:of|for|de|des|du) /.test(last);
  if (hasOwn && isFieldless && BODY.test(ownHead(part))) return true;
  if (!isWholeWord && ![BODY, ACRONYM, /\)$/].some((whole) => whole.test(last.replace(QUOTES, ""))))
    return false;
  if (hasOwn && (/\)$/.test(last) || ACRONYM.test(last) || APART.test(joint))) return true;
  // Behind a comma nothing goes on with a body that has no field.
  if (joint === ", " && isFieldless && CAPITAL.test(part) && !isUnitOf(last, part)) return true;
  if (joint === ", " && isUnitOf(last, part)) return false;
  const first = part.replace(/\s.*$/s, "").replace(QUOTES, "");
  if (ACRONYM.test(first)) return !FIELD.test(first) || BODY.test(part);
  if (ONE_WORD.test(part) && (/\)$/.test(last) || !/ (?:of|for) /.test(last)))
    return hasArticle || isWord(joint) || /\)$/.test(last);
  if (isField(last, part, joint)) return false;
  return BODY.test(ownHead(part)) && (CAPITAL.test(part) || /["“‘]| an? $/.test(joint));
}

const APART = /(?:together|along|in \p{L}+) with|as well as/u;

/** "ICT Unit, Ministry of Works": a part, and what it belongs to. */
const isUnitOf = (last: string, part: string, isOnly = false): boolean =>
  last.split(" ")[0] !== part.split(" ")[0] &&
  (isOnly || !last.endsWith(")")) &&
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
  (FIELD_NOUN.test(ownHead(part)) ||
    (isWord(joint) &&
      (FORCES.test(part) || (CABINET.test(part) && /(?:Premier|Minister)$/.test(last)))));

const FIELD_NOUN =
  /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Societ(?:y|ies)|Services|Trusts?|Administration|(?:Self-)?Government|Enterprises?|Institutions|Universities|Corporations|Companies|Organi[sz]ations|Banks|Associations|Courts)$/u;

/** A name's head, without what is joined to it by brackets or a dash. */
const ownHead = (name: string): string => headOf(name).replace(/ (?:\(|[-–] ).*$/su, "");

/** A name's first letter: a capital, or a small one with a capital behind it ("e-Island"). */
const CAPITAL = /^["“‘]?(?:\p{Lu}|\p{Ll}{1,4}[-.]?\p{Lu})/u;

/** "Ministry of Justice and Police". */
const FORCES = /^(?:Armed )?(?:Forces|Police)$/;
/** "Department of the Prime Minister and Cabinet (PMC)". */
const CABINET = /^Cabinet(?: Affairs)?(?: \([^()]*\))?$/;

/** A body known by one word. */
const ONE_WORD = /^(?:The )?\p{Lu}[\p{L}-]+$/u;

/** Fields that ministries are named for, in capitals like a body's short name. */
const FIELD = /^(?:ICTs?|IT|TV|R&D|STI|SMEs?|NICT|e-?Government|e-?Commerce|Internet)$/i;
