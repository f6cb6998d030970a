import lists from "../phrases.json" with { type: "json" };
import { either, pattern } from "../phrases.ts";
import words from "../words.json" with { type: "json" };
import { isBodyName, isNamed, splitBodies } from "./body-names.ts";
import { dropAsides, dropOpening } from "./clean-name.ts";
import { BODIES, findGroups, type NameGroup, readGroup } from "./groups.ts";
import { DUTY_VERB, startsWithVerb } from "./words.ts";

const { nouns, verbs, others } = words;

export function findBodiesInCharge(whole: string) {
  const clauses = splitClauses(whole.replace(/[.:;]+$/, "")).map(readClause);
  return {
    inCharge: clauses.flatMap((clause) => clause.inCharge),
    mentioned: clauses.flatMap((clause) => clause.mentioned),
  };
}

function readClause(clause: string) {
  const apposed = findApposed(clause);
  if (apposed.length > 0) return { inCharge: apposed, mentioned: [] };
  const text = toMainPart(clause);
  const subject = readSubject(text);
  const predicate = subject ? text.slice(subject.end).trim() : text;
  const bodies = subject
    ? splitBodies(subject.text, /^(?:is|was|has|\p{Ll}+(?<!s)s)\b/u.test(predicate))
    : [];
  const led = findBody(predicate, LEADS);
  if (subject && led.length > 0) return { inCharge: [], mentioned: led };
  if (subject && hasDuty(predicate))
    return { inCharge: [...bodies, ...findBody(predicate, TOGETHER_WITH)], mentioned: [] };
  const related = findRelated(predicate);
  if (related.length > 0) return { inCharge: related, mentioned: [] };
  if (subject) return { inCharge: [], mentioned: bodies };
  const alone = readGroup(text, 0);
  if (alone && alone.end >= text.length - 1 && isBodyName(alone.text))
    return { inCharge: splitBodies(alone.text), mentioned: [] };
  const inCharge = findObjects(text, (before) => ABOUT_DUTY.test(before));
  return { inCharge, mentioned: inCharge.length > 0 ? [] : findObjects(text, () => true) };
}

export function toMainPart(clause: string): string {
  const text = dropAsides(dropOpening(clause));
  const main = PREPOSITION.test(clause) ? toMainClause(dropAsides(clause)) : undefined;
  return main ?? toMainClause(text) ?? text;
}

/** In "Pursuant to the Ice Act the A leads …", which has no comma, the subject is the body before the verb. */
function toMainClause(text: string): string | undefined {
  if (!PREPOSITION.test(text)) return undefined;
  for (const match of text.slice(0, LONGEST_OPENING).matchAll(MAY_BE_SUBJECT)) {
    const rest = text.slice(match.index + 1);
    const group = readGroup(rest, 0);
    if (group && startsWithVerb(rest.slice(group.end)) && isBodyName(group.text)) return rest;
  }
  return undefined;
}
/** The start of a name that may be the subject, because no comma, conjunction or preposition precedes it. */
const MAY_BE_SUBJECT =
  /(?<!,|\b(?:and|or|as|with|of|for|in|on|at|by|to|from|under|within|over|than|against|through|via|As|With|For|In|On|At|By|To|From|Under|Within|Since|Through|Following)) (?=(?:the|an?) (?:\p{Lu}|\p{Ll}{1,4}-?\p{Lu}))/gu;
const PREPOSITION = pattern()`^(?:${lists.bodies.preposition})\b`;
/** Number of characters of a clause, including its opening phrase, that are searched for the start of the subject. */
const LONGEST_OPENING = 200;

function readSubject(text: string): NameGroup | undefined {
  const group = readGroup(text, 0);
  if (group === undefined || group.end >= text.length - 1) return undefined;
  if (/['’]s?$/.test(group.text) || (group.start === 0 && OPENS_ONLY.test(group.text)))
    return undefined;
  if (PREPOSITION.test(group.text)) return undefined;
  if (isBodyName(group.text)) return group;
  // In "Somewhere answers for it through the A", the body is the A.
  const predicate = text.slice(group.end).trim();
  const isActor = hasDuty(predicate) && !/\b(?:through|namely|i\.e\.)|:/.test(predicate);
  return isNamed(group.text) && isActor ? group : undefined;
}
/** A capitalized word followed only by lower-case words: "Several agencies". */
const OPENS_ONLY = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?(?: \p{Ll}[\p{L}-]*)+$/u;

/** Splits a sentence into clauses, each with a different subject. */
const splitClauses = (sentence: string): string[] =>
  replaceFields(sentence).split(CLAUSES).flatMap(splitAtSubjects);

/** Replaces fields of responsibility with a verb, so that each body starts a clause: "the A for banks, the B for the energy sector". Keeps a single field, except after a body with its own verb. */
const replaceFields = (sentence: string): string => {
  const fields = [...sentence.matchAll(FIELD)].length;
  const least = FIRST_IN_FULL.test(sentence) ? 1 : 2;
  return fields < least ? sentence : sentence.replace(FIELD, " acts");
};
/** The first body has its own verb, so only the other bodies have a field to replace: "The A is responsible for banks, and the B for …". */
const FIRST_IN_FULL = /\b(?:responsible for|in charge of) [\p{Ll} -]+,? and (?:the )?\p{Lu}/u;
const FIELD =
  /(?=,? for )(?<=\p{Lu}\S*(?: of)? \(?\p{Lu}[^\s,]*|\p{Lu}{3}[\p{Lu}\d.-]*),? for (?:the )?\p{Ll}[\p{Ll} -]{1,60}?(?=[,.;]|,? and (?:the )?\p{Lu}|$)/gu;

/** A conjunction or comma before another clause. */
const CLAUSES =
  /,? (?:while|whereas) |, (?:and )?(?=(?:its|their) \p{Ll})|, (?:and )?(?=the (?:\p{Ll}+ ){1,4}(?:is|falls|lies|rests|belongs) )(?<=\b(?:is|are|was|lies|rests|falls) [^,]{3,80}, (?:and )?)/u;
const JOINTS = /(?::|,|;)?(?: and)? (?=(?:the )?\p{Lu})/gu;
/** Number of characters of a clause that are searched for its subject and verb. */
const LONGEST_CLAUSE = 400;
/** Number of characters of a sentence that are searched for bodies. Bounds the work on hostile input. */
const MAX_READ = 1000;

/** Splits "The A sets the rules, and the B watches over them", where each subject has its own verb. */
function splitAtSubjects(sentence: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of sentence.slice(0, MAX_READ).matchAll(JOINTS)) {
    const next = index + joint.length;
    // Without punctuation, a clause starts only at "The", where the extraction may have lost a full stop.
    if (joint === " " && !sentence.startsWith("The ", next)) continue;
    const isClause =
      joint.startsWith(":") || startsWithSubject(dropAsides(sentence.slice(from, index)));
    const rest = dropAsides(sentence.slice(next, next + LONGEST_CLAUSE));
    if (!isClause || !startsWithSubject(rest)) continue;
    clauses.push(sentence.slice(from, index));
    from = next;
  }
  return [...clauses, sentence.slice(from)];
}

function startsWithSubject(clause: string): boolean {
  const text = toMainClause(clause) ?? dropOpening(clause);
  const subject = readSubject(text);
  // "The A, founded in 2010, …" continues with an aside.
  if (subject === undefined || text[subject.end - 1] === ",") return false;
  return startsWithVerb(text.slice(subject.end));
}

const findBodies = (text: string, isMeant: (group: NameGroup) => boolean): string[][] =>
  findGroups(text.slice(0, MAX_READ), BODIES)
    .filter((group) => isBodyName(group.text) && isMeant(group))
    .map((group) => splitBodies(group.text));

/** Finds the body in "… the A, the agency responsible for cybersecurity". */
function findApposed(clause: string): string[] {
  if (!/, .*\b(?:responsible|in charge)\b/s.test(clause)) return [];
  return findBodies(clause, ({ end }) => APPOSED.test(clause.slice(end - 1))).flatMap((group) =>
    group.slice(-1),
  );
}
/** Does not match "Under the A, the body in charge is the B". */
const APPOSED =
  /^(?!, (?:the|an?) [^,.;]{1,120} (?:is|are) (?:the |an? )?\p{Lu}), (?:which is )?(?:(?:the|an?) (?:\p{Ll}+ ){0,3}(?:agency|body|institution|authority|entity|organi[sz]ation|ministry|department|unit) (?:that is |which is )?)?(?:responsible|in charge)\b/u;

/** Finds the body in "chairs the A, which leads …". */
const findRelated = (predicate: string): string[] =>
  findBodies(predicate, ({ end }) => {
    const clause = predicate.slice(end);
    return RELATIVE.test(clause) && hasDuty(clause);
  }).flat();
const RELATIVE = /^,? (?:which|that|who) /;

/** "The Minister heads the A" mentions a body, but does not say that it is in charge. */
const LEADS =
  /^(?:\p{Ll}+ly )?(?:heads?|headed|leads?|led|chairs?|chaired|presides? over) (?=(?:the |an? )?(?:new )?\p{Lu})/u;
/** Introduces a body that shares the duty: "The A leads … together with its B". */
const TOGETHER_WITH = /\b(?:together|jointly|along) with (?=(?:the |its )?\p{Lu})/u;

function findBody(predicate: string, phrase: RegExp): string[] {
  const match = phrase.exec(predicate);
  const group = match && readGroup(predicate, match.index + match[0].length);
  return group && isBodyName(group.text) ? splitBodies(group.text) : [];
}

/** The first body after text that meets a condition, and the bodies joined to it. */
function findObjects(text: string, isMeant: (before: string) => boolean): string[] {
  const bodies: string[] = [];
  let end: number | undefined;
  for (const group of findGroups(text.slice(0, MAX_READ), BODIES)) {
    if (group.start === 0) continue;
    const before = text.slice(Math.max(0, group.start - 80), group.start);
    if (end === undefined) {
      if (!isObject(before, group) || !isMeant(text.slice(0, group.start))) continue;
    } else if (!JOINING_WORDS.test(text.slice(end, group.start)) || !isBodyName(group.text))
      continue;
    bodies.push(...splitBodies(group.text.replace(HELPED, "")));
    end = group.end;
  }
  return bodies;
}

/** Words that join two bodies, as in "by the A and supervised by the B". */
const JOINING_WORDS =
  /^(?: (?:for|at|in|on|of) (?:the )?\p{Ll}[\p{Ll} -]{0,40}?)?,? ?(?:(?:and|or|as well as|together with|along with)(?: also)?|(?<=,)(?= by ))(?:(?: \p{Ll}+){1,4} by| (?:by|to|with|for|of|between|on|in))? (?:the |an? |its )?(?:\p{Ll}+ ){0,4}$/u;
/** In "the A in cooperation with the B", the B only helps. */
const HELPED = / in (?:collaboration|cooperation|coordination|partnership|conjunction) with .*$/s;

/** Whether a name may denote a body in charge, given the words before it. */
const isObject = (before: string, { text }: NameGroup): boolean =>
  !NOT_IN_CHARGE.test(before) && (isBodyName(text) || (SLOT.test(before) && isNamed(text)));
/** After these phrases, even a name without a noun such as "agency" denotes a body: "entrusted to X". */
const SLOT =
  /(?:\b(?:is|are|being|by|with|to|known as|called|named|namely|as|designate[sd]|recogni[sz]e[sd]|appoint(?:s|ed)|entrust(?:s|ed)|charge[sd]|on|upon)|(?:responsibility|guidance|leadership|authority|auspices|umbrella|direction|control|oversight|supervision|remit|mandate|purview|hands|task|duty|job|charge) of|[:(]) ?(?:the )?["“‘]?$/i;

/** Founding a body gives it a duty only if the sentence states a purpose. */
const FOUNDED = either`
  (?:set up|established|created|formed|founded|constituted|given|granted)(?= (?:(?:[^.;]|\bNo\.){0,100}? )?(?:${lists.bodies.purpose})\b)
`;

const WHOSE_DUTY =
  "(?:the |an? |its |this |overall |full |primary |main |sole |legal |national |general |portfolio |lead |leading |key |central |over )*";

const DUTIES: readonly RegExp[] = [
  // "is the agency responsible for", "was appointed", "is the focal point"
  pattern("i")`
    ^${lists.bodies.be} ${lists.bodies.adverbs}(?:the |an? |one of the )?(?:(?!(?:by|not|no|of|a|for|member|part|between|under|within|from|with|in|on|at|to|into|signed) )[\w-]{1,20},? ){0,6}?(?:
      responsible|${nouns.agency.english}|in charge|in operation|working|leading|coordinating|answerable
      accountable|competent|(?:at|in) the (?:head|helm|forefront|front[ -]?line)
      ${verbs.appointed}|${FOUNDED}
    )\b
  `,
  // "has the mandate", "takes the lead"
  pattern("i")`^(?:${verbs.hold})(?: also| been)? ${WHOSE_DUTY}(?:${nouns.duty.english})\b`,
  // "coordinates"
  pattern()`^(?:(?:will|shall|would|must|may) )?${lists.bodies.adverbs}${DUTY_VERB}\b`,
  // "looks after", "acts as the regulator"
  pattern()`^(?:(?:will|shall) )?${lists.bodies.adverbs}(?:${lists.bodies.duties})\b`,
];

const hasDuty = (predicate: string): boolean => {
  const plain = predicate.replace(/^,? ?(?:which|that|who) /, "");
  return DUTIES.some((duty) => duty.test(plain));
};

const ABOUT_DUTY = pattern("i")`
  ^(?:They|These|Those|It|This|That|(?:The|A) (?:first|second|third|fourth|others?|last)(?: one)?) (?:is|are)\b
  \b(?:is|are) under\b
  \b(?:${others.inCharge}|${nouns.agency.english}|${verbs.appointed}|${DUTY_VERB})\b
`;

/** Precedes a body that supervises, hosts or contains the body in charge. */
const PARENT = either`
  (?:${nouns.reference.english}) (?:belongs|is attached|is subordinated?|was moved) to
  ${lists.bodies.parent}
  (?:${nouns.reference.english}) under|as an? (?:[a-z]+ ){0,3}(?:unit|department|part|body) (?:within|of|in|under)
`;
/** Precedes a body that runs the body in charge, is part of it, or works with it. */
const RELATED = either`(?:${nouns.reference.english}),? (?:led|run) by|${lists.bodies.related}`;

/** Precedes a body that is not in charge, such as a parent, a helper or a predecessor. */
export const NOT_IN_CHARGE = pattern("i")`
  \b(?:${PARENT}|${RELATED}|${lists.bodies.supporting}|${lists.bodies.other}) (?:the |an? |its )?$|\bformer $
`;
