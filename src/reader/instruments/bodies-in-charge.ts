import { findCountry } from "../areas.ts";
import { dropAsides, dropOpening } from "./asides.ts";
import { asWritten } from "./clean-name.ts";
import {
  hasDuty,
  isAboutDuty,
  isBodyName,
  isCharging,
  isNamed,
  isOtherwise,
  NOT_IN_CHARGE,
} from "./duty.ts";
import { BODIES, findGroups, type NameGroup, readGroup } from "./groups.ts";
import { splitBodies } from "./split-bodies.ts";
import { isJoint, isVerb, STOP, splitTokens } from "./tokens.ts";
import { BODY } from "./words.ts";

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

/** Each clause of a sentence that has a body for its subject, with a verb where a label or a field stands for one. */
export const splitClauses = (sentence: string): string[] =>
  dropFields(readLabel(sentence)).split(CLAUSES).flatMap(splitAtSubjects);

const LABEL_END = /^.?(?::| [-–]) \p{Ll}/u;

/** "Policy: Ice Council": a body alone behind a colon. */
export function readLabelled(sentence: string): string[] | undefined {
  const colon = sentence.indexOf(": ");
  if (colon < 0 || colon > LONGEST_LABEL) return undefined;
  const group = readGroup(sentence, colon + 2);
  return group && isBodyName(group.text) && group.end >= sentence.length - 1
    ? splitBodies(group.text, false)
    : undefined;
}
/** In characters. */
const LONGEST_LABEL = 60;

/** "Ice Council: sets the priorities": what is told behind a colon stands for a verb. */
function readLabel(sentence: string): string {
  const group = / [-–]|:/.test(sentence) ? readGroup(sentence, 0) : undefined;
  const isLabel = group && isBodyName(group.text) && LABEL_END.test(sentence.slice(group.end - 1));
  return isLabel ? `${group.text} acts` : sentence;
}

/** "the A for banks, the B for the energy sector": what each is for stands for a verb, where two or more are told alike. */
const dropFields = (sentence: string): string => {
  const fields = [...sentence.matchAll(FIELD)].map((match) => match[0]);
  const least = OWN_FIELD.test(sentence) ? 1 : 2;
  return fields.length < least ? sentence : sentence.replace(FIELD, " acts");
};
/** The first of them may be told in full. */
const OWN_FIELD =
  /\b(?:responsible for|in charge of) (?:the )?\p{Ll}[\p{Ll} -]*,? and (?:the )?\p{Lu}/u;
const FIELD =
  /(?<=\p{Lu}\S*(?: of)? \(?\p{Lu}[^\s,]*|\p{Lu}{3}[\p{Lu}\d.-]*),? for (?:the )?\p{Ll}[\p{Ll} -]{1,60}?(?=[,.;]|,? and (?:the )?\p{Lu}|$)/gu;

/** Where a sentence goes on with a further subject that is told by a word. */
const CLAUSES =
  /,? (?:while|whereas) |, (?:and )?(?=(?:its|their) \p{Ll})|, (?:and )?(?=the (?:\p{Ll}+ ){1,4}(?:is|falls|lies|rests|belongs) )(?<=\b(?:is|are|was|lies|rests|falls) [^,]{3,80}, (?:and )?)/u;
/** Where one may go on with a body for its subject. */
const JOINTS = /(?::|,|;)?(?: and)? (?=(?:the )?\p{Lu})/gu;

/** In characters: a clause's subject and verb stand at its head. */
const LONGEST_CLAUSE = 400;

/** "The A sets the rules, and the B watches over them": each subject with its own verb. */
function splitAtSubjects(sentence: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of sentence.slice(0, MOST_READ).matchAll(JOINTS)) {
    const next = index + joint.length;
    // Where a full stop was lost, "The" begins a sentence all the same.
    if (joint === " " && !sentence.startsWith("The ", next)) continue;
    const isClause = joint.startsWith(":") || hasVerb(sentence.slice(from, index));
    if (!isClause || !hasVerb(dropAsides(sentence.slice(next, next + LONGEST_CLAUSE)))) continue;
    clauses.push(sentence.slice(from, index));
    from = next;
  }
  return [...clauses, sentence.slice(from)];
}

/** Whether a clause begins with a body and its verb. */
function hasVerb(clause: string): boolean {
  const text = toMainClause(clause) ?? dropOpening(clause);
  const subject = readSubject(text);
  // "The A, founded in 2010, …" goes on with an aside.
  if (subject === undefined || text[subject.end - 1] === ",") return false;
  const verb = /^\s*(?:\p{Ll}+ly )?(\p{Ll}+)\b(?! by\b)/u.exec(text.slice(subject.end))?.[1];
  return verb !== undefined && isVerb(verb);
}

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

/** A state acts through its bodies: "Somewhere, through its A, leads" and "Through the A, the Government leads" to "A leads"; undefined where none does. */
export function toActing(clause: string): string | undefined {
  const [before = "", state = ""] = STATE_FIRST.exec(clause) ?? [];
  if (isState(state)) return joinBody(clause.slice(before.length));
  const body = BODY_FIRST.exec(clause)?.[1];
  return body === undefined ? undefined : dropState(body);
}
const STATE_FIRST =
  /^(?:[Tt]he )?(\p{Lu}[^,.;:]{2,60}?),? (?:acting )?(?:through|via|by means of) (?:the |its )?(?=\p{Ll}{0,4}-?\p{Lu})/u;
const BODY_FIRST = /^(?:Through|Via|By means of) (?:the |its )?(\p{Ll}{0,4}-?\p{Lu}.*)$/su;

const isState = (name: string): boolean =>
  /^(?:government|state|republic|country|nation)(?: of (?:the )?\p{Lu}[\p{L} ]*)?$/iu.test(name) ||
  findCountry(name) !== undefined;

/** "A, leads" to "A leads". */
function joinBody(text: string): string | undefined {
  const group = readGroup(text, 0);
  if (group === undefined || !isBodyName(group.text)) return undefined;
  return `${group.text}${text.slice(group.end).replace(/^,/, "")}`;
}

/** "A, the Government leads" to "A leads". */
function dropState(text: string): string | undefined {
  for (const { index, 0: joint } of text.matchAll(/, (?:the )?(?=\p{Lu})/gu)) {
    const state = /^(?:\p{Lu}[\p{L}'’-]*(?: (?:of|and|the))* )+(?=\p{Ll})/u.exec(
      text.slice(index + joint.length, index + joint.length + LONGEST_STATE),
    )?.[0];
    if (state !== undefined && isState(state.trim()))
      return `${text.slice(0, index)} ${text.slice(index + joint.length + state.length)}`;
  }
  return undefined;
}
/** In characters. */
const LONGEST_STATE = 80;

/** A sentence that names bodies behind these characters is not of this world. */
export const MOST_READ = 1000;

/** The bodies that a sentence names as the holder, agent or receiver of a duty: the first, and what is joined to it. */
export function findObjects(
  text: string,
  from: number,
  isMeant: (before: string) => boolean,
): string[] {
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

/** Between two bodies of one turn of phrase ("by the A and supervised by the B"). */
const JOINED =
  /^(?: (?:for|at|in|on|of) (?:the )?\p{Ll}[\p{Ll} -]{0,40}?)?,? ?(?:(?:and|or|as well as|together with|along with)(?: also)?|(?<=,)(?= by ))(?:(?: \p{Ll}+){1,4} by| (?:by|to|with|for|of|between|on|in))? (?:the |an? |its )?(?:\p{Ll}+ ){0,4}$/u;

/** Who only helps the body before. */
const HELPED = / in (?:collaboration|cooperation|coordination|partnership|conjunction) with .*$/s;

/** A body that the sentence's duty is given to, done by, or the same as. */
const isObject = (before: string, group: NameGroup): boolean =>
  !NOT_IN_CHARGE.test(before) &&
  !(PLACE.test(before) && !BODY.test(group.text)) &&
  (isBodyName(group.text) || (SLOT.test(before) && isNamed(group.text)));

/** "in the UAE": where, and not who. */
const PLACE = /\bin (?:the )?$/;
/** Where a name stands that no noun need tell for a body. */
const SLOT =
  /(?:\b(?:is|are|being|by|with|to|known as|called|named|namely|as|designate[sd]|recogni[sz]e[sd]|appoint(?:s|ed)|name[sd]|entrust(?:s|ed)|charge[sd]|on|upon)|(?:responsibility|guidance|leadership|authority|aegis|auspices|umbrella|direction|control|oversight|supervision|remit|mandate|purview|hands|task|duty|job|charge) of|by the (?:team|unit|body|agency|company|organi[sz]ation)|[:(]) ?(?:the )?["“‘]?$/i;

const NOUN =
  "ministry|department|directorate|agency|authority|office|council|commission|committee|secretariat|institute|cent(?:re|er)|bureau|board|service|division|inspectorate";
/** What tells of a body's part, and is no field that it is called for; and who sits in it. */
const NO_FIELD =
  "cyber|information security\\b|this|that|these|such|its|their|each|all|any|other|\\p{Ll}+ing\\b|implementation|coordination|execution|responsib|matters|directors|experts|members|representatives|ministers";
/** Words before the noun that tell of its part, and are none of a name. */
const ROLE =
  "responsible|competent|relevant|main|lead|leading|coordinating|implementing|appointed|designated|official|officially";
const LOW_BODY = new RegExp(
  `(?<=\\b[Tt]he )(?!(?:${ROLE}) )(?=(?:\\p{Ll}[\\p{Ll}-]+ ){0,3}?(?:(?:${NOUN}) (?:of|for) (?:the )?(?!${NO_FIELD})\\p{Ll}{3}|ministry (?:of|for) (?:the )?\\p{Lu}))`,
  "u",
);
/** Words of such a name; more are a clause. */
const MOST_WORDS = 14;

/** "the ministry of posts": bodies in small letters are known by what they are for; their words with capitals, to be read as others are. */
export function raiseBodies(sentence: string): string {
  let raised = sentence;
  for (let round = 0; round < MOST_BODIES; round += 1) {
    const from = raised.search(LOW_BODY);
    if (from < 0) break;
    raised = raiseFrom(raised, from);
  }
  return raised;
}
const MOST_BODIES = 4;

function raiseFrom(sentence: string, from: number): string {
  const tokens = splitTokens(sentence, from).slice(0, MOST_WORDS);
  const end = tokens.findIndex(({ word }) => isVerb(word) || STOP.test(word));
  const words = tokens.slice(0, end < 0 ? MOST_WORDS : end);
  const comma = words.findIndex(({ raw }) => /[,.;:]$/.test(raw));
  return words
    .slice(0, comma < 0 ? MOST_WORDS : comma + 1)
    .filter((token) => !isJoint(token))
    .reduce(
      (raised, { start }) =>
        raised.slice(0, start) + raised.charAt(start).toUpperCase() + raised.slice(start + 1),
      sentence,
    );
}
