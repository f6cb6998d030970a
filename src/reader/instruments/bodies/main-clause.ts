import { dropAsides } from "../names/asides.ts";
import { type NameGroup, readGroup } from "../names/name-group.ts";
import { dropOpening } from "../names/opening.ts";
import { isVerb } from "../words/verbs.ts";
import { hasDuty } from "./duty.ts";
import { isBodyName, isNamed } from "./is-body.ts";

/** "Pursuant to the Ice Act the A leads …": without a comma, the body that a verb follows is the subject. */
export function toMainClause(text: string): string | undefined {
  if (!PREPOSITION.test(text)) return undefined;
  for (const match of text.slice(0, LONGEST_OPENING).matchAll(MAY_OPEN)) {
    const rest = text.slice(match.index + 1);
    const group = readGroup(rest, 0);
    const verb = group && /^ (?:\p{Ll}+ly )?(\p{Ll}+)/u.exec(rest.slice(group.end))?.[1];
    if (group && verb !== undefined && isVerb(verb) && isBodyName(group.text)) return rest;
  }
  return undefined;
}
/** Behind a comma, an "and" or a preposition a name is no subject. */
const MAY_OPEN =
  /(?<!,|\b(?:and|or|as|with|of|for|in|on|at|by|to|from|under|within|over|than|against|through|via|As|With|For|In|On|At|By|To|From|Under|Within|Since|Through|Following)) (?=(?:the|an?) (?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu}))/gu;
const PREPOSITION =
  /^(?:Pursuant to|Under|According to|By|Following|Based on|With|Within|In|On|At|For|Since|From)\b/;
/** In characters; an opening is shorter. */
const LONGEST_OPENING = 200;

/** A sentence without what comes before its subject, and without what is told besides. */
export const toMainPart = (clause: string): string => {
  const text = dropAsides(dropOpening(clause));
  return toMainClause(text) ?? text;
};

/** The named body that a sentence begins with and tells of. */
export function readSubject(text: string): NameGroup | undefined {
  const group = readGroup(text, 0);
  if (group === undefined) return undefined;
  if (group.end >= text.length - 1) return undefined;
  const predicate = text.slice(group.end).trim();
  if (/['’]s?$/.test(group.text) || (group.start === 0 && OPENS_ONLY.test(group.text)))
    return undefined;
  if (PREPOSITION.test(group.text)) return undefined;
  if (isBodyName(group.text)) return group;
  // "Somewhere answers for it through the A": a place acts through its bodies.
  return isNamed(group.text) &&
    hasDuty(predicate) &&
    !/\b(?:through|namely|i\.e\.)|:/.test(predicate)
    ? group
    : undefined;
}

/** "Several agencies": a capital that only opens the sentence, with small letters behind it. */
const OPENS_ONLY = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?(?: \p{Ll}[\p{L}-]*)+$/u;
