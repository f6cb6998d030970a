import type { Sentence } from "../../status/sentences.ts";
import { isArticle, isJoint, splitTokens } from "../words/tokens.ts";

/** "The A; the B; and the C are …": a semicolon within a series ends no sentence. */
export function joinSeries(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (
      last?.text.endsWith(";") &&
      last.block === sentence.block &&
      isSeries(last.text.replace(/^.*:/s, ""))
    )
      joined[joined.length - 1] = { ...sentence, text: `${last.text} ${sentence.text}` };
    else joined.push(sentence);
  }
  return joined;
}

const VERB = /\b(?:is|are|was|were|has|have|had|will|shall|does|do)\b|:/;

/** Names and what joins them: hardly a small word besides. */
const isSeries = (text: string): boolean =>
  !VERB.test(text) &&
  splitTokens(text).filter(
    (token) => /^\p{Ll}/u.test(token.word) && !isJoint(token) && !isArticle(token.word),
  ).length < 3;
