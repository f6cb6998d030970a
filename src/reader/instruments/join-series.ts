import type { Sentence } from "../status/sentences.ts";

/** "The A; the B; and the C are …": a semicolon within a series ends no sentence. */
export function joinSeries(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (
      last?.text.endsWith(";") &&
      last.block === sentence.block &&
      !VERB.test(last.text.replace(/^.*:/s, ""))
    )
      joined[joined.length - 1] = { ...sentence, text: `${last.text} ${sentence.text}` };
    else joined.push(sentence);
  }
  return joined;
}

const VERB = /\b(?:is|are|was|were|has|have|had|will|shall|does|do)\b|:/;
