import { dropAsides } from "./asides.ts";
import { splitBodies } from "./body-series.ts";
import { BODY } from "./body-words.ts";
import { hasDuty, isAboutDuty, isCharging, isOtherwise } from "./duty.ts";
import { findGroups } from "./find-groups.ts";
import { isBodyName, isNamed } from "./is-body.ts";
import { BODIES, type NameGroup, readGroup } from "./name-group.ts";
import { dropOpening } from "./opening.ts";
import { isVerb } from "./verbs.ts";

/** The bodies of a sentence: those said to be in charge, or else those of which it tells something. */
export interface SentenceBodies {
  charged: readonly string[];
  told: readonly string[];
}

/** Who does what in a sentence: its subject has the duty, or another body is given it, or does it. */
export function findBodiesInCharge(sentence: string): SentenceBodies {
  const clauses = sentence.split(CLAUSES).map(readClause);
  return {
    charged: clauses.flatMap(({ charged }) => charged),
    told: clauses.flatMap(({ told }) => told),
  };
}

/** Where a sentence goes on with a further subject. */
const CLAUSES = /,? (?:while|whereas) |, (?:and )?(?=(?:its|their) \p{Ll})/u;

function readClause(clause: string): SentenceBodies {
  const text = dropAsides(toMainClause(dropOpening(clause)));
  const subject = readSubject(text);
  if (subject) {
    const predicate = text.slice(subject.end).trim();
    const bodies = splitBodies(subject.text, /^(?:is|was|has|\p{Ll}+(?<!s)s)\b/u.test(predicate));
    const further = readFurther(predicate);
    if (hasDuty(predicate))
      return { charged: [...bodies, ...findFellows(predicate), ...further.charged], told: [] };
    if (!isCharging(predicate))
      return {
        charged: further.charged,
        told: isOtherwise(predicate) ? further.told : [...bodies, ...further.told],
      };
  }
  const from = subject?.end ?? 0;
  const charged = findObjects(text, from, isAboutDuty);
  return { charged, told: charged.length > 0 ? [] : findObjects(text, from, () => true) };
}

/** "Pursuant to the Ice Act the A leads …": without a comma, the body that a verb follows is the subject. */
function toMainClause(text: string): string {
  if (!PREPOSITION.test(text)) return text;
  for (const match of text.slice(0, LONGEST_OPENING).matchAll(/ (?=the \p{Lu})/gu)) {
    const rest = text.slice(match.index + 1);
    const group = readGroup(rest, 0);
    const verb = group && /^ (?:\p{Ll}+ly )?(\p{Ll}+)/u.exec(rest.slice(group.end))?.[1];
    if (group && verb !== undefined && isVerb(verb) && isBodyName(group.text)) return rest;
  }
  return text;
}
const PREPOSITION =
  /^(?:Pursuant to|Under|According to|By|Following|Based on|With|In|On|Since|From)\b/;
/** In characters; an opening is shorter. */
const LONGEST_OPENING = 200;

/** "The A sets the rules, and the B watches over them": a further subject with its own verb. */
function readFurther(predicate: string): SentenceBodies {
  const match = /,? and (?=(?:the )?\p{Lu})/u.exec(predicate);
  const rest = match ? predicate.slice(match.index + match[0].length) : "";
  return readSubject(rest) ? readClause(rest) : { charged: [], told: [] };
}

/** "The A leads … together with its B". */
const findFellows = (predicate: string): string[] => {
  const match = /\b(?:together|jointly|along) with (?=(?:the |its )?\p{Lu})/u.exec(predicate);
  const group = match && readGroup(predicate, match.index + match[0].length);
  return group && isBodyName(group.text) ? splitBodies(group.text, false) : [];
};

/** The named body that a sentence begins with and tells of. */
function readSubject(text: string): NameGroup | undefined {
  const group = readGroup(text, 0);
  if (group === undefined || group.end >= text.length - 1) return undefined;
  const predicate = text.slice(group.end).trim();
  if (/['’]s?$/.test(group.text)) return undefined;
  if (isBodyName(group.text)) return group;
  // "Somewhere answers for it through the A": a place acts through its bodies.
  return isNamed(group.text) &&
    hasDuty(predicate) &&
    !/\b(?:through|namely|i\.e\.)|:/.test(predicate)
    ? group
    : undefined;
}

/** The bodies that a sentence names as the holder, agent or receiver of a duty: the first, and what is joined to it. */
function findObjects(text: string, from: number, isMeant: (before: string) => boolean): string[] {
  const bodies: string[] = [];
  let end: number | undefined;
  for (const group of findGroups(text.slice(0, MOST_READ), BODIES)) {
    if (group.start <= from) continue;
    const before = text.slice(Math.max(0, group.start - 80), group.start);
    if (end === undefined) {
      if (!isObject(before, group) || !isMeant(text.slice(0, group.start))) continue;
    } else if (!JOINED.test(text.slice(end, group.start)) || !isBodyName(group.text)) continue;
    bodies.push(...splitBodies(group.text.replace(HELPED, ""), false));
    end = group.end;
  }
  return bodies;
}

const MOST_READ = 1000;
/** Between two bodies of one turn of phrase ("by the A and supervised by the B"). */
const JOINED =
  /^(?: for \p{Ll}[\p{Ll} -]{0,40})?,? ?(?:and|or|as well as|together with|along with)(?: also)?(?:(?: \p{Ll}+){1,4} by| (?:by|to|with|for|of|between|on|in))? (?:the |an? |its )?(?:\p{Ll}+ )?$/u;

/** Who only helps the body before. */
const HELPED = / in (?:collaboration|cooperation|coordination|partnership|conjunction) with .*$/s;

/** A body that the sentence's duty is given to, done by, or the same as. */
const isObject = (before: string, group: NameGroup): boolean =>
  !AGAINST.test(before) &&
  !(PLACE.test(before) && !BODY.test(group.text)) &&
  (isBodyName(group.text) || (SLOT.test(before) && isNamed(group.text)));

/** What stands before a body that only helps, founds, or is not meant. */
const AGAINST =
  /\b(?:(?:in|with) (?:the |close |full )?(?:cooperation|co-operation|collaboration|coordination|partnership|conjunction|consultation|liaison|line|accordance|compliance|agreement|support|help|assistance|advice|approval)(?: with| of| from)|(?:supported|assisted|helped|funded|financed|approved|adopted|founded|created|established|issued|published|chaired|headed|presided|appointed|developed|drafted|prepared|proposed) by|from|since|than|like|unlike|outside|before|after|until|without|about|reports? to|member of|part of|citizens of) (?:the |an? |its )?$/i;
/** "in the UAE": where, and not who. */
const PLACE = /\bin (?:the )?$/;
/** Where a name stands that no noun need tell for a body. */
const SLOT =
  /(?:\b(?:is|are|being|by|with|to|known as|called|named|namely|as|designate[sd]|recogni[sz]e[sd]|appoint(?:s|ed)|name[sd]|entrust(?:s|ed)|charge[sd]|on|upon)|(?:responsibility|guidance|leadership|authority|aegis|auspices|umbrella|direction|control|oversight|supervision|remit|mandate|purview|hands|task|duty|job|charge) of|[:(]) ?(?:the )?["“‘]?$/i;
