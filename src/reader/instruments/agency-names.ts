import type { Block } from "../blocks.ts";
import { findDenial } from "../status/find-denial.ts";
import { splitSentences } from "../status/sentences.ts";
import { findBodiesInCharge } from "./bodies-in-charge.ts";
import { cleanName } from "./clean-name.ts";
import { joinSeries } from "./join-series.ts";
import { listedIn } from "./listed.ts";

/** The bodies that a section names as responsible. */
export function readAgencyNames(blocks: readonly Block[]): string[] {
  const listed = listedIn(blocks).map(cleanBody);
  const sentences = joinSeries(splitSentences(blocks).filter(({ kind }) => kind === "paragraph"));
  // After a denial, a body that is only planned answers nothing.
  const isDenied = sentences.some((sentence) => findDenial("1.3.3", sentence) !== undefined);
  const claims = sentences.filter(({ text }) => !(isDenied && PLANNED.test(text)));
  const found = claims.map(({ text }) => findBodiesInCharge(text.replace(/[.:;]+$/, "")));
  const charged = found.flatMap((one) => one.charged);
  const told =
    charged.length + listed.length > 0
      ? charged
      : (found.find((one) => one.told.length > 0)?.told ?? []);
  return [...told.map(cleanBody), ...listed].filter(
    (name) => name.length > 2 && !/^(?:the )?following\b/i.test(name),
  );
}

const PLANNED = /\b(?:plan|propos|intend|wish)\w*\b[^.]{0,40}? to (?:establish|create|set up)\b/i;

/** "The official CIRT (XCIRT)" is XCIRT; what brackets explain is no part of a name. */
function cleanBody(text: string): string {
  const name = cleanName(
    text
      .replace(/^An? (?=\p{Lu})/u, "")
      .replace(/ in charge of (?=\p{Ll}).*$/su, "")
      .replace(/(?: [-–]|:|, (?:for|in|with|under|as)(?: the| an?)?) \p{Ll}.*$/su, "")
      .replace(WHERE, "$1")
      .replace(/ and its .*$/s, "")
      .replace(/ \(([^()]*)\)/g, (note, words: string) => (isExplanation(words) ? "" : note)),
  );
  return /^(?:The )?(?:\p{Ll}+ )*C(?:E|I|SI)RT \(([^()]+)\)$/u.exec(name)?.[1] ?? name;
}

/** What a body is part of, behind its short form, is told besides. */
const WHERE = /(\(\p{Lu}[\p{L}\d-]+\)) (?:in|under|within|at|from) .*$/su;

/** A sentence in brackets explains; a short form, or a title in capitals from end to end, is a name. */
const isExplanation = (words: string): boolean => {
  const all = words.split(" ");
  return all.length > 3 && !all.every((word) => /^(?!\p{Ll}{5})/u.test(word));
};
