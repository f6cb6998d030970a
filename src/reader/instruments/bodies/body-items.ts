import { dropAsides } from "../names/asides.ts";
import { readGroup } from "../names/name-group.ts";
import { ACRONYM, BODY } from "../words/body-words.ts";
import { headOf } from "../words/name-head.ts";
import { splitTokens } from "../words/tokens.ts";
import { isVerb } from "../words/verbs.ts";
import { findBodiesInCharge } from "./bodies-in-charge.ts";
import { splitBodies } from "./body-series.ts";
import { isBodyName } from "./is-body.ts";
import { toMainPart } from "./main-clause.ts";

/** Whether an item of a list is a body by its head; what begins with a verb is a task. */
export const isBodyItem = (item: string): boolean => BODY.test(headOf(item)) && !TASK.test(item);
const TASK = /^\p{Lu}\p{Ll}+ing (?!and\b)/u;

/** The bodies that an item of a list names, without what it tells of them: "Ice Office – watches over the networks" is the Ice Office. */
export function readBodyItem(whole: string): readonly string[] {
  const item = dropLabel(whole);
  const main = toMainPart(item);
  const told = [item, dropAsides(item), main].map(readTold).find((names) => names !== undefined);
  if (told !== undefined) return told;
  if (HAS_VERB.test(item) && !BODY.test(headOf(item.split(",")[0] ?? ""))) {
    const { charged } = findBodiesInCharge(item);
    if (charged.length > 0) return charged;
  }
  if (OPENING.test(item) && isBodyName(main)) return [main];
  return isTask(item) ? [] : [item];
}
/** "For the networks, the Ice Office". */
const OPENING = /^(?:For|In|On|Within|At|Under|As) /;

/** An item of several words without a body's noun or a capital but its first is a task. */
const isTask = (item: string): boolean =>
  !BODY.test(item) && item.includes(" ") && !/\s\S?\p{Lu}|^\S+\p{Lu}/u.test(item);

/** "Policy: Ice Office", "Critical systems – the Snow Council": what a body is for, before its name. */
function dropLabel(item: string): string {
  const [, label = "", body] = LABEL.exec(item) ?? [];
  if (body === undefined || BODY.test(label) || ACRONYM.test(label)) return item;
  const group = readGroup(body, 0);
  return group && isBodyName(group.text) ? body : item;
}
const LABEL = /^([^:()–—]{3,80}?)(?::| [-–—]) (?=(?:[Tt]he )?\p{Lu})(.+)$/su;

/** The bodies that an item begins with, where it goes on to tell of them. */
function readTold(text: string): string[] | undefined {
  const mark = OPENING.test(text) ? undefined : MARK.exec(text)?.index;
  const before = text.slice(0, mark ?? 0);
  const isNamed = BODY.test(headOf(before)) && isBodyName(before);
  if (isNamed && isTelling(text.slice(mark))) return [before];
  const group = readGroup(text, 0);
  if (group === undefined || !isBodyName(group.text)) return undefined;
  const rest = text.slice(group.end - 1).replace(/^[^.,;:]/, "");
  return isTelling(rest) ? splitBodies(group.text.replace(AGAIN, dropAgain), false) : undefined;
}
/** Where a name may end for good. */
const MARK = /(?<=\)),? |: | [-–—] /;
/** "Ice Centre, the Centre …": the same again; and for whom it acts. */
const AGAIN = /, the (\p{Lu}\p{L}+)$| on behalf of .*$/su;

const dropAgain = (words: string, noun?: string): string =>
  noun === undefined || BODY.test(noun) ? "" : words;

/** Whether what stands behind a name tells of it: a verb, a clause, a sentence of its own, or a mark with small words behind it. */
function isTelling(rest: string): boolean {
  const verb = /^[,;:]?(?: [-–—])? ?(?:(?:also|now|both|\p{Ll}+ly) )?(\p{L}+)/u.exec(rest)?.[1];
  if (verb !== undefined && isVerb(verb.toLowerCase())) return true;
  if (CLAUSE.test(rest)) return true;
  const words = splitTokens(rest).filter(({ word }) => /\p{L}{3}/u.test(word));
  const small = words.filter(({ word }) => /^\p{Ll}/u.test(word)).length;
  return /^(?:[.,;:]| [-–—]) /.test(rest) && words.length > 2 && 2 * small > words.length;
}
const CLAUSE =
  /^(?:[,;:]| [-–—])? (?:which|that|who|whose|where|to \p{Ll}+|[Rr]esponsible|[Ii]n charge|tasked|charged|mandated|acting|serving|with (?:the|an?) (?:mandate|task|role|mission|aim|purpose|responsibility)|as (?:the|an?)|through|together with|on behalf|in (?:cooperation|collaboration|coordination|partnership) with)\b/u;
const HAS_VERB = /\b(?:is|are|was|were|has|have|will|shall|\p{Ll}{3,}s) /u;
