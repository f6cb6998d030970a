import { asWritten } from "../names/as-written.ts";
import { dropAsides } from "../names/asides.ts";
import { findGroups } from "../names/find-groups.ts";
import { BODIES, readGroup } from "../names/name-group.ts";
import { dropOpening } from "../names/opening.ts";
import { toActing } from "./acting-bodies.ts";
import { findObjects, MOST_READ } from "./body-objects.ts";
import { splitBodies } from "./body-series.ts";
import { readLabelled, splitClauses } from "./clauses.ts";
import { hasDuty, isAboutDuty, isCharging, isOtherwise } from "./duty.ts";
import { isBodyName } from "./is-body.ts";
import { raiseBodies } from "./low-bodies.ts";
import { readSubject, toMainClause, toMainPart } from "./main-clause.ts";

/** The bodies of a sentence: those said to be in charge, or else those of which it tells something. */
export interface SentenceBodies {
  charged: readonly string[];
  told: readonly string[];
}

/** Who does what in a sentence: its subject has the duty, or another body is given it, or does it. */
export function findBodiesInCharge(whole: string): SentenceBodies {
  const sentence = whole.replace(/[.:;]+$/, "");
  const found = readSentence(sentence);
  if (found.charged.length > 0) return found;
  const raised = raiseBodies(sentence);
  if (raised === sentence) return found;
  const low = readSentence(raised).charged.map((name) => asWritten(name, sentence));
  return { charged: low, told: found.told };
}

function readSentence(sentence: string): SentenceBodies {
  const labelled = readLabelled(sentence);
  if (labelled) return { charged: labelled, told: [] };
  const clauses = splitClauses(sentence).map(readClause);
  // "The A keeps the networks, the B investigates and the C leads": told side by side, all have their part.
  const isShared = clauses.length > 2 && clauses.some(({ charged }) => charged.length > 0);
  return {
    charged: clauses.flatMap(({ charged, told }) => (isShared ? [...charged, ...told] : charged)),
    told: clauses.flatMap(({ told }) => told),
  };
}

function readClause(whole: string): SentenceBodies {
  const clause = toActing(whole) ?? toActing(dropOpening(whole)) ?? whole;
  const apposed = findApposed(clause);
  if (apposed.length > 0) return { charged: apposed, told: [] };
  const text = toMainClause(dropAsides(clause)) ?? toMainPart(clause);
  const subject = readSubject(text);
  if (subject) {
    const predicate = text.slice(subject.end).trim();
    const bodies = splitBodies(subject.text, /^(?:is|was|has|\p{Ll}+(?<!s)s)\b/u.test(predicate));
    const led = findLed(predicate);
    if (led.length > 0) return { charged: [], told: led };
    if (hasDuty(predicate) || (PURPOSE.test(clause) && MADE.test(predicate)))
      return { charged: [...bodies, ...findFellows(predicate)], told: [] };
    const related = findRelated(predicate);
    if (related.length > 0) return { charged: related, told: [] };
    if (!isCharging(predicate)) return { charged: [], told: isOtherwise(predicate) ? [] : bodies };
  } else {
    const related = findRelated(text);
    if (related.length > 0) return { charged: related, told: [] };
  }
  const alone = readGroup(text, 0);
  if (alone && alone.end >= text.length - 1 && isBodyName(alone.text))
    return { charged: splitBodies(alone.text, false), told: [] };
  const from = subject?.end ?? 0;
  const charged = findObjects(text, from, isAboutDuty);
  return { charged, told: charged.length > 0 ? [] : findObjects(text, from, () => true) };
}

/** "For this purpose the A was established". */
const PURPOSE = /^For (?:this|that|these|the|its)\b/;
const MADE = /^(?:was|were|has been|have been) (?:set up|established|created|formed|founded)\b/;

/** "… the A, the agency responsible for cybersecurity": who is said to be in charge beside its name. */
const findApposed = (clause: string): string[] =>
  (APPOSITION.test(clause) ? findGroups(clause.slice(0, MOST_READ), BODIES) : [])
    .filter(({ text, end }) => isBodyName(text) && isApposed(clause.slice(end - 1)))
    .flatMap(({ text }) => splitBodies(text, false).slice(-1));
const isApposed = (rest: string): boolean => APPOSED.test(rest) && !IS_SUBJECT.test(rest);
/** "Under the A, the body in charge is the B." */
const IS_SUBJECT = /^, (?:the|an?) [^,.;]{1,120} (?:is|are) (?:the |an? )?\p{Lu}/u;
/** Whether it is worth a look. */
const APPOSITION =
  /, (?:which is )?(?:(?:the|an?) \p{Ll}[^,.;]{2,60} )?(?:responsible|in charge)\b/u;
const APPOSED =
  /^, (?:which is )?(?:responsible|in charge)\b|^, (?:which is )?(?:the|an?) (?:\p{Ll}+ ){0,3}(?:agency|body|institution|authority|entity|organi[sz]ation|ministry|department|unit) (?:that is |which is )?(?:responsible|in charge)\b/u;

/** "chairs the A, which leads …": a body told of by a verb in the active voice, with the duty behind it. */
const findRelated = (predicate: string): string[] =>
  findGroups(predicate.slice(0, MOST_READ), BODIES)
    .filter(
      ({ text, start, end }) =>
        isBodyName(text) &&
        isDutyOf(predicate.slice(end)) &&
        (!PASSIVE.test(predicate) || MAKING.test(predicate.slice(0, start))),
    )
    .flatMap(({ text }) => splitBodies(text, false));
const PASSIVE = /^(?:is|are|was|were|has|have|had)\b/;
/** What brings a body about. */
const MAKING =
  /\b(?:establish|creat|form|found|launch|set up|setting up|setup|start|open)\w* (?:the |an? |its )?(?:new )?$/;
const isDutyOf = (words: string): boolean =>
  /^,? (?:which|that|who) /.test(words) && hasDuty(words);

/** "heads the A": who leads a body is not meant, but the body. */
const findLed = (predicate: string): string[] => {
  const match =
    /^(?:\p{Ll}+ly )?(?:heads?|headed|leads?|led|chairs?|chaired|presides? over) (?=(?:the |an? )?(?:new )?\p{Lu})/u.exec(
      predicate,
    );
  const group = match && readGroup(predicate, match[0].length);
  return group && isBodyName(group.text) ? splitBodies(group.text, false) : [];
};

/** "The A leads … together with its B". */
const findFellows = (predicate: string): string[] => {
  const match = /\b(?:together|jointly|along) with (?=(?:the |its )?\p{Lu})/u.exec(predicate);
  const group = match && readGroup(predicate, match.index + match[0].length);
  return group && isBodyName(group.text) ? splitBodies(group.text, false) : [];
};
