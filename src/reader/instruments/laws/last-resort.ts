import type { Block } from "../../blocks.ts";
import { splitSentences } from "../../status/sentences.ts";
import { isBodyName } from "../bodies/is-body.ts";
import { cleanName } from "../names/clean-name.ts";
import { findGroups } from "../names/find-groups.ts";
import type { NameKind } from "../names/name-parts.ts";
import { dropOpening } from "../names/opening.ts";
import { LAW } from "../words/law-words.ts";
import { readLawNames } from "./law-names.ts";
import { dropExamples } from "./laws-beside.ts";

/**
 * What a section names that says there are laws, or drafts of them, and in which no rule found one. Hardly a document says
 * so without a name: any list is then of laws, whatever it is said to be of; without a list, every title in the sentences.
 */
export function readAnyLaws(blocks: readonly Block[]): string[] {
  const names = readLawNames(blocks);
  return names.length > 0 ? names : splitSentences(blocks).flatMap(({ text }) => titlesIn(text));
}

const TITLES: NameKind = { head: LAW, isTitle: true };
/** More than the capital that begins a sentence. */
const IS_TITLE = / .*[\p{Lu}\d]/su;
/** A text is before it, and is not it. */
const LAWMAKER = /\b(?:assembl|parliament|parlement|congress|senate|cabinet|legislature)/i;

const titlesIn = (sentence: string): string[] =>
  findGroups(dropOpening(dropExamples(sentence)), TITLES)
    .map(({ text }) => cleanName(text))
    .filter((name) => IS_TITLE.test(name) && !isBodyName(name) && !LAWMAKER.test(name));
