import { type Cue, firstCue } from "./cues.ts";
import { type Sentence, spanIn } from "./sentences.ts";

/** "The Kelp Bureau has prepared the Ice Policy. The document is in draft form": what was told of is not there yet. */
export function findStillDraft(later: readonly Sentence[]) {
  for (const sentence of later) {
    const cue: Cue | undefined = firstCue(sentence.text, STILL_DRAFT);
    if (cue) return spanIn(sentence, cue);
  }
  return undefined;
}

/** A draft by its own name, or the very text that the sentence before told of. */
const STILL_DRAFT =
  /^(?:However,? )?(?:[Tt]he|[Tt]his) (?:draft(?: (?:document|text|strategy|policy|paper))? (?:is|will|shall|has|was|awaits)\b|(?:document|text|paper) (?:is|remains)\b(?: (?!not\b)[\p{L}-]{1,20}){0,2} (?:in (?:its )?draft|a draft|in (?:a |the )?drafting|awaiting|pending)\b)|^(?:It|The (?:document|text|paper)) (?:now |still )?(?:waits? for|awaits) (?:the |its )?(?:signature|approval|adoption)\b/u;
