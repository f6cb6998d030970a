import { type Cue, NEGATION } from "./cues.ts";
import { MEASURE_NOUNS } from "./measures.ts";
import type { Sentence } from "./sentences.ts";

/** How far a negation is followed, in characters: the template's longest noun phrase and some. */
const REACH = 180;
const CLAUSE_END =
  /[.;:]|\b(?:that|which|who|however|but|since|because|as|to)\b|(?<!\b(?:form|kind|type|sort)s?) of\b/i;

/** A negation that governs the measure's noun within its clause. */
export function findDenial(code: string, { text }: Sentence): Cue | undefined {
  const noun = MEASURE_NOUNS[code];
  if (!noun) return undefined;
  for (const negation of text.matchAll(NEGATION)) {
    const after = negation.index + negation[0].length;
    const reach = text.slice(after, after + REACH).replace(/^ of /, "    ");
    const end = reach.search(CLAUSE_END);
    const found = noun.exec(end < 0 ? reach : reach.slice(0, end));
    if (found) return { start: negation.index, end: after + found.index + found[0].length };
  }
  return findSaidAfter(noun, text);
}

/** "Nobody is in charge"; "a roadmap is lacking". */
function findSaidAfter(noun: RegExp, text: string): Cue | undefined {
  const nobody = NOBODY.exec(text);
  if (nobody) return { start: nobody.index, end: nobody.index + nobody[0].length };
  const lacking = LACKING.exec(text) ?? NOT_THERE.exec(text) ?? REPEALED.exec(text);
  const clause = lacking && text.slice(Math.max(0, lacking.index - REACH), lacking.index);
  return lacking && noun.test(clause?.split(/[.;:,]/).at(-1) ?? "")
    ? { start: lacking.index, end: lacking.index + lacking[0].length }
    : undefined;
}

const NOBODY =
  /^(?:none|nothing|nil|not)(?: officially| yet| so far| at present)?(?=[.,])|\bno such \w+|\bnothing of the (?:kind|sort)\b|\bthere (?:is|are) none\b|\bnot (?:been )?(?:assigned|given|entrusted|attributed) to any ?(?:body|one)\b|\b(?:nobody|no[ -]one) (?:is|has|was)\b/i;
/** What was repealed is no more, unless the same breath tells what took its place. */
export const REPEALED =
  /\b(?:was|were|has been|have been) (?:repealed|revoked|abrogated|annulled|withdrawn|closed(?: down)?|dissolved|abolished|disbanded|discontinued)\b(?! and (?:replaced|superseded)\b| by (?:the |an? )?[^.;]{0,40}\b(?:Act|Law|Code|Decree|Strategy|Policy|Plan)\b)/i;
/** "A team has neither been founded nor …", "does not yet exist". */
const NOT_THERE =
  /\b(?:does not|do not|doesn't)(?: (?:yet|currently|presently))? exist\b|\b(?:has|have) (?:not|never|neither)(?: yet| so far)? been (?:founded|established|set up|created|formed|put in place|adopted|enacted|developed|designated)\b(?! (?:as|by|officially))|\b(?:is|are)(?: currently| presently)? not(?: yet| currently| presently)? (?:assigned|entrusted|allotted|conferred)\b/i;
const LACKING =
  /\b(?:is|are|remains?)(?: (?:currently|still|presently|also|completely|at present)){0,2} (?:absent|lacking|missing|non-?existent|inexistent)\b/i;
