import { isBodyName, isNamed, splitBodies } from "./body-names.ts";
import { dropAsides, dropOpening } from "./clean-name.ts";
import { BODIES, findGroups, type NameGroup, readGroup } from "./groups.ts";
import { DUTY_VERB, isTelling } from "./words.ts";

/** Who does what in a sentence: its subject has the duty, or another body is given it, or does it. Its bodies are those said to be in charge, or else those of which it tells something. */
export function findBodiesInCharge(whole: string) {
  const clauses = splitClauses(whole.replace(/[.:;]+$/, "")).map(readClause);
  const charged = clauses.flatMap((clause) => clause.charged);
  return { charged, told: clauses.flatMap(({ told }) => told) };
}

function readClause(clause: string) {
  const apposed = findApposed(clause);
  if (apposed.length > 0) return { charged: apposed, told: [] };
  const text = toMainPart(clause);
  const subject = readSubject(text);
  const predicate = subject ? text.slice(subject.end).trim() : text;
  const bodies = subject
    ? splitBodies(subject.text, /^(?:is|was|has|\p{Ll}+(?<!s)s)\b/u.test(predicate))
    : [];
  const led = findBody(predicate, LEADS);
  if (subject && led.length > 0) return { charged: [], told: led };
  if (subject && hasDuty(predicate))
    return { charged: [...bodies, ...findBody(predicate, FELLOW)], told: [] };
  const related = findRelated(predicate);
  if (related.length > 0) return { charged: related, told: [] };
  if (subject) return { charged: [], told: bodies };
  const alone = readGroup(text, 0);
  if (alone && alone.end >= text.length - 1 && isBodyName(alone.text))
    return { charged: splitBodies(alone.text, false), told: [] };
  const charged = findObjects(text, (before) => ABOUT.test(before));
  return { charged, told: charged.length > 0 ? [] : findObjects(text, () => true) };
}

/** A sentence without what comes before its subject, and without what is told besides. */
export function toMainPart(clause: string): string {
  const text = dropAsides(dropOpening(clause));
  const main = PREPOSITION.test(clause) ? toMainClause(dropAsides(clause)) : undefined;
  return main ?? toMainClause(text) ?? text;
}

/** "Pursuant to the Ice Act the A leads …": without a comma, the body that a verb follows is the subject. */
function toMainClause(text: string): string | undefined {
  if (!PREPOSITION.test(text)) return undefined;
  for (const match of text.slice(0, LONGEST_OPENING).matchAll(MAY_OPEN)) {
    const rest = text.slice(match.index + 1);
    const group = readGroup(rest, 0);
    if (group && isTelling(rest.slice(group.end)) && isBodyName(group.text)) return rest;
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

/** The named body that a sentence begins with and tells of. */
function readSubject(text: string): NameGroup | undefined {
  const group = readGroup(text, 0);
  if (group === undefined || group.end >= text.length - 1) return undefined;
  if (/['’]s?$/.test(group.text) || (group.start === 0 && OPENS_ONLY.test(group.text)))
    return undefined;
  if (PREPOSITION.test(group.text)) return undefined;
  if (isBodyName(group.text)) return group;
  // "Somewhere answers for it through the A": a place acts through its bodies.
  const predicate = text.slice(group.end).trim();
  const isActor = hasDuty(predicate) && !/\b(?:through|namely|i\.e\.)|:/.test(predicate);
  return isNamed(group.text) && isActor ? group : undefined;
}
/** "Several agencies": a capital that only opens the sentence, with small letters behind it. */
const OPENS_ONLY = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?(?: \p{Ll}[\p{L}-]*)+$/u;

/** Each clause of a sentence that has a body for its subject, with a verb where a label or a field stands for one. */
const splitClauses = (sentence: string): string[] =>
  dropFields(sentence).split(CLAUSES).flatMap(splitAtSubjects);

/** "the A for banks, the B for the energy sector": what each is for stands for a verb, where two or more are told alike. */
const dropFields = (sentence: string): string => {
  const fields = [...sentence.matchAll(FIELD)].length;
  const least = FIRST_IN_FULL.test(sentence) ? 1 : 2;
  return fields < least ? sentence : sentence.replace(FIELD, " acts");
};
/** The first of them may be told in full. */
const FIRST_IN_FULL = /\b(?:responsible for|in charge of) [\p{Ll} -]+,? and (?:the )?\p{Lu}/u;
const FIELD =
  /(?=,? for )(?<=\p{Lu}\S*(?: of)? \(?\p{Lu}[^\s,]*|\p{Lu}{3}[\p{Lu}\d.-]*),? for (?:the )?\p{Ll}[\p{Ll} -]{1,60}?(?=[,.;]|,? and (?:the )?\p{Lu}|$)/gu;

/** Where a sentence goes on with a further subject that is told by a word. */
const CLAUSES =
  /,? (?:while|whereas) |, (?:and )?(?=(?:its|their) \p{Ll})|, (?:and )?(?=the (?:\p{Ll}+ ){1,4}(?:is|falls|lies|rests|belongs) )(?<=\b(?:is|are|was|lies|rests|falls) [^,]{3,80}, (?:and )?)/u;
/** Where one may go on with a body for its subject. */
const JOINTS = /(?::|,|;)?(?: and)? (?=(?:the )?\p{Lu})/gu;
/** In characters: a clause's subject and verb stand at its head. */
const LONGEST_CLAUSE = 400;
/** A sentence that names bodies behind these characters is not of this world. */
const MOST_READ = 1000;

/** "The A sets the rules, and the B watches over them": each subject with its own verb. */
function splitAtSubjects(sentence: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of sentence.slice(0, MOST_READ).matchAll(JOINTS)) {
    const next = index + joint.length;
    // Where a full stop was lost, "The" begins a sentence all the same.
    if (joint === " " && !sentence.startsWith("The ", next)) continue;
    const isClause = joint.startsWith(":") || hasVerb(dropAsides(sentence.slice(from, index)));
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
  return isTelling(text.slice(subject.end));
}

/** The groups of bodies of a text of which something is told. */
const findTold = (text: string, isTold: (group: NameGroup) => boolean): string[][] =>
  findGroups(text.slice(0, MOST_READ), BODIES)
    .filter((group) => isBodyName(group.text) && isTold(group))
    .map((group) => splitBodies(group.text, false));

/** "… the A, the agency responsible for cybersecurity": who is said to be in charge beside its name. */
function findApposed(clause: string): string[] {
  if (!/, .*\b(?:responsible|in charge)\b/s.test(clause)) return [];
  const told = findTold(clause, ({ end }) => APPOSED.test(clause.slice(end - 1)));
  return told.flatMap((some) => some.slice(-1));
}
/** "Under the A, the body in charge is the B" says it of the B. */
const APPOSED =
  /^(?!, (?:the|an?) [^,.;]{1,120} (?:is|are) (?:the |an? )?\p{Lu}), (?:which is )?(?:(?:the|an?) (?:\p{Ll}+ ){0,3}(?:agency|body|institution|authority|entity|organi[sz]ation|ministry|department|unit) (?:that is |which is )?)?(?:responsible|in charge)\b/u;

/** "chairs the A, which leads …": a body told of by a verb in the active voice, with the duty behind it. */
const findRelated = (predicate: string): string[] =>
  RELATIVE.test(predicate)
    ? findTold(predicate, ({ end }) => {
        const clause = predicate.slice(end);
        return clause.search(RELATIVE) === 0 && hasDuty(clause);
      }).flat()
    : [];
const RELATIVE = /,? (?:which|that|who) /;

/** "heads the A": who leads a body is not meant, but the body. */
const LEADS =
  /^(?:\p{Ll}+ly )?(?:heads?|headed|leads?|led|chairs?|chaired|presides? over) (?=(?:the |an? )?(?:new )?\p{Lu})/u;
/** "The A leads … together with its B". */
const FELLOW = /\b(?:together|jointly|along) with (?=(?:the |its )?\p{Lu})/u;

/** The bodies behind a turn of phrase. */
function findBody(predicate: string, turn: RegExp): string[] {
  const match = turn.exec(predicate);
  const group = match && readGroup(predicate, match.index + match[0].length);
  return group && isBodyName(group.text) ? splitBodies(group.text, false) : [];
}

/** The bodies that a sentence names as the holder, agent or receiver of a duty: the first, and what is joined to it. */
function findObjects(text: string, isMeant: (before: string) => boolean): string[] {
  const bodies: string[] = [];
  let end: number | undefined;
  for (const group of findGroups(text.slice(0, MOST_READ), BODIES)) {
    if (group.start === 0) continue;
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
const isObject = (before: string, { text }: NameGroup): boolean =>
  !NOT_IN_CHARGE.test(before) && (isBodyName(text) || (SLOT.test(before) && isNamed(text)));
/** Where a name stands that no noun need tell for a body. */
const SLOT =
  /(?:\b(?:is|are|being|by|with|to|known as|called|named|namely|as|designate[sd]|recogni[sz]e[sd]|appoint(?:s|ed)|entrust(?:s|ed)|charge[sd]|on|upon)|(?:responsibility|guidance|leadership|authority|auspices|umbrella|direction|control|oversight|supervision|remit|mandate|purview|hands|task|duty|job|charge) of|[:(]) ?(?:the )?["“‘]?$/i;

const AGENCY =
  "agenc(?:y|ies)|bod(?:y|ies)|institutions?|organi[sz]ations?|authorit(?:y|ies)|entit(?:y|ies)|regulators?|committees?|cent(?:re|er)s?|(?:focal|contact|central|reference) points?|points? of (?:contact|reference)|hubs?|custodians?|coordinators?|leaders?|arms?|leads?|owners?|guardians?|stewards?|champions?|(?:policy[ -]?)?makers?|implementers?";
const CHARGED =
  "designated|tasked|appointed|charged|assigned|entrusted|mandated|recogni[sz]ed|named|nominated|empowered|identified|authori[sz]ed|commissioned|vested|invested|delegated";
/** A body is founded for something, or there is no duty in it. */
const FOUNDED =
  "(?:set up|established|created|formed|founded|constituted|given|granted)(?= (?:(?:[^.;]|\\bNo\\.){0,100}? )?(?:in order to|to|as|for|with (?:the |an? |full )*(?:tasks?|mandate|aim|purpose|objective|mission)|responsib\\w+|authority|powers?|mandate)\\b)";
const ADVERBS =
  "(?:(?:also|both|now|still|jointly|together|officially|therefore|then|thus|further|likewise|[a-z]{3,15}ly) )*";
const BE =
  "(?:is|are|was|were|being|be|will be|shall be|would be|to be|(?:has|have|had) been|(?:will|shall) (?:then )?be)";

/** What is said of a body in charge, behind its name. */
const DUTIES: readonly RegExp[] = [
  new RegExp(
    `^${BE} ${ADVERBS}(?:the |an? |one of the )?(?:(?!by |not |no |of |a |for |member |part |between |under |within |from |with |in |on |at |to |into |signed )[\\w-]{1,20},? ){0,6}?(?:responsible|${AGENCY}|in charge|in operation|working|leading|coordinating|answerable|accountable|competent|(?:at|in) the (?:head|helm|forefront|front[ -]?line)|${CHARGED}|${FOUNDED})\\b`,
    "i",
  ),
  /^(?:(?:has|have) (?:got|been given)|has|have|had|holds?|bears?|carr(?:y|ies)|takes?|took|assumes?|assumed|plays?|exercises?)(?: also| been)? (?:the |an? |its |this |overall |full |primary |main |sole |legal |national |general |portfolio |lead |leading |key |central |over )*(?:responsibilit\w+|mandate|tasks?|role|lead|dut(?:y|ies)|charge|competen\w+|remit|authority|powers?|oversight|leadership|ownership|functions?|burden|care)\b/i,
  new RegExp(`^(?:(?:will|shall|would|must|may) )?${ADVERBS}${DUTY_VERB}\\b`),
  new RegExp(
    `^(?:(?:will|shall) )?${ADVERBS}(?:sets? (?:out )?(?:the |its )?(?:[a-z]+ )?(?:polic(?:y|ies)|strategy|rules|standards|priorities)|deals? with|looks? after|sees? to|watch(?:es)? over|takes? (?:the lead|care|charge)|puts? (?:in|into) (?:practice|effect)|(?:acts?|acted|serves?|served|functions?|works?) as(?! (?:its|the|a|their) secretariat)|is behind|answers? for|accounts? for|attends? to|caters? for|(?:provides?|gives?) (?:the |overall |political |strategic |national |policy )*(?:leadership|oversight|directions?|guidance|steering)|acts$|(?:is |are )?brings? (?:in|into) effect|(?:is|are) (?:bringing|putting) (?:in|into) (?:effect|practice|place))\\b`,
  ),
];

/** Whether what is said of a body gives it the duty. */
const hasDuty = (predicate: string): boolean => {
  const plain = predicate.replace(/^,? ?(?:which|that|who) /, "");
  return DUTIES.some((duty) => duty.test(plain));
};

/** Words by which a sentence speaks of who is in charge. */
const ABOUT = new RegExp(
  `^(?:They|These|Those|It|This|That|(?:The|A) (?:first|second|third|fourth|others?|last)(?: one)?) (?:is|are)\\b|\\b(?:is|are) under\\b|\\b(?:responsib\\w+|in charge|charge|mandate\\w*|remit|purview|tasks?|tasked|dut(?:y|ies)|roles?|functions?|competen\\w+|jurisdiction|hands|${AGENCY}|others|stakeholders|${CHARGED}|set up|established|created|formed|founded|given|granted|designates?|appoints?|entrusts?|recogni[sz]es?|coordination|co-ordination|implementation|execution|implements?|implementing|leadership|supervision|oversight|steering|looked after|taken care of|dealt with|turns? to|relies on|counts on|looks to|puts?|through|shared|divided|set by|defined by|determined by|decided by|distributed|covered|assured|ensured|addressed by|treated|handled|matter|investigated|protected|issued|done|made|conducted|performed|exercised|lies|rests|falls?|belongs?|undertaken|${DUTY_VERB})\\b`,
  "i",
);

/** Nouns that stand for a body told of before. */
const ONE =
  "it|which|that|division|unit|department|agency|body|team|office|cent(?:re|er)|bureau|committee|council|institution|directorate|service|group|force|board|commission|company|organi[sz]ation|entity";

/** What stands before a body that has another part than being in charge. */
const PARTS: readonly string[] = [
  // Where a body belongs, and whom it reports to.
  `(?:${ONE}) (?:belongs|is attached|is subordinated?|was moved) to`,
  "(?:is )?(?:accountable|answerable) to|reports? to|presided over by",
  `(?:${ONE}) under|as an? (?:[a-z]+ ){0,3}(?:unit|department|part|body) (?:within|of|in|under)`,
  "(?:an?|its) (?:agency|branch|division|department|unit|organ|body|part) of|member of|part of|citizens of",
  "(?:created|established|set up|placed|located|housed|hosted|based|situated)(?: in \\d{4})? (?:inside|within|in|at|under)",
  // Who runs or chairs another, sits in it, or is served by it.
  `(?:${ONE}),? (?:led|run) by`,
  "(?:institutions|bodies|networks|systems|organs|entities|agencies|employees|representatives|experts|officials|consist(?:s|ing)|composed|made up|(?:committee|group|council|board|team|panel|commission)) of",
  "(?:group|committee|council|team|board|platform) with",
  "(?:held|conducted|organi[sz]ed|signed|concluded)(?: in \\d{4})?(?: [a-z]+){0,3}? with",
  // Who helps, decides, founds, pays or writes.
  "(?:in|with) (?:the |close |full )?(?:cooperation|co-operation|collaboration|coordination|partnership|conjunction|consultation|liaison|line|accordance|compliance|agreement|support|help|assistance|advice|approval)(?: with| of| from)",
  "(?:(?:supported|assisted|helped|advised)(?: [a-z]+){0,3}|funded|financed|approved|adopted|founded|created|established|issued|published|chaired|headed|presided|appointed|developed|drafted|elaborated|prepared|proposed) by",
  "(?:submitted|sent|presented|forwarded|addressed|directed) to|(?:by|in) (?:the )?decision of",
  // Who was before, or is told of for comparison.
  "replac(?:es|ed|ing)|succe(?:eds|eded|eding)|instead of|in place of|took over the tasks(?: which)?|functions of",
  "from|since|than|like|unlike|outside|before|after|until|without|about",
];

/** Whether the words before a body's name give it another part than being in charge. */
export const NOT_IN_CHARGE = new RegExp(
  `\\b(?:${PARTS.join("|")}) (?:the |an? |its )?$|\\bformer $`,
  "i",
);
