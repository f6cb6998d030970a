import type { Block } from "../blocks.ts";
import { findDenial } from "../status/find-denial.ts";
import { type Sentence, splitSentences } from "../status/sentences.ts";
import { ACRONYM, BODY, splitBodies } from "./body-series.ts";
import { cleanName } from "./clean-name.ts";
import { findBodiesInCharge } from "./duty.ts";
import { listedIn } from "./listed.ts";
import { findProperNames } from "./proper-names.ts";

/** The bodies that a section names as responsible. */
export function readAgencyNames(blocks: readonly Block[]): string[] {
  const listed = listedIn(blocks).map(cleanBody);
  const sentences = joinSeries(splitSentences(blocks).filter(({ kind }) => kind === "paragraph"));
  // After a denial, a body that is only planned answers nothing.
  const isDenied = sentences.some((sentence) => findDenial("1.3.3", sentence) !== undefined);
  const claims = sentences.filter(({ text }) => !(isDenied && PLANNED.test(text)));
  const charged = claims.flatMap(({ text }) => findBodiesInCharge(text.replace(/[.:;]+$/, "")));
  const told = charged.length + listed.length > 0 ? charged : findBodies(claims[0]?.text ?? "");
  return [...told.map(cleanBody), ...listed].filter(
    (name) => name.length > 2 && !/^(?:the )?following\b/i.test(name),
  );
}

/** "The A; the B; and the C are …": a semicolon within a series ends no sentence. */
function joinSeries(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last?.text.endsWith(";") && last.block === sentence.block && !VERB.test(last.text))
      joined[joined.length - 1] = { ...sentence, text: `${last.text} ${sentence.text}` };
    else joined.push(sentence);
  }
  return joined;
}

const VERB = /\b(?:is|are|was|were|has|have|had|will|shall|does|do)\b|:/;

const PLANNED = /\b(?:plan|propos|intend|wish)\w*\b[^.]{0,40}? to (?:establish|create|set up)\b/i;

/** Where nobody is said to be in charge, every body that the sentence names. */
const findBodies = (sentence: string): string[] =>
  findProperNames(sentence)
    .map(({ text }) => text)
    .filter(
      (name) => (BODY.test(name) && name.includes(" ")) || (ACRONYM.test(name) && name.length > 2),
    )
    .flatMap((name) => splitBodies(name, false));

/** "The official CIRT (XCIRT)" is XCIRT; what brackets explain is no part of a name. */
function cleanBody(text: string): string {
  const name = cleanName(
    text
      .replace(/^An? (?=\p{Lu})/u, "")
      .replace(/ in charge of .*$/s, "")
      .replace(/(?: [-–]|:) \p{Ll}.*$/su, "")
      .replace(/ \(([^()]*)\)/g, (note, words: string) => (isExplanation(words) ? "" : note)),
  );
  return /^(?:The )?(?:\p{Ll}+ )+C(?:E|I|SI)RT \(([^()]+)\)$/u.exec(name)?.[1] ?? name;
}

/** A sentence in brackets explains; a short form, or a title in capitals from end to end, is a name. */
const isExplanation = (words: string): boolean => {
  const all = words.split(" ");
  return all.length > 3 && !all.every((word) => /^(?!\p{Ll}{5})/u.test(word));
};
