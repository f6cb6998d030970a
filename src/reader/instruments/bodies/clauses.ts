import { dropAsides } from "../names/asides.ts";
import { readGroup } from "../names/name-group.ts";
import { dropOpening } from "../names/opening.ts";
import { isVerb } from "../words/verbs.ts";
import { MOST_READ } from "./body-objects.ts";
import { splitBodies } from "./body-series.ts";
import { isBodyName } from "./is-body.ts";
import { readSubject, toMainClause } from "./main-clause.ts";

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
