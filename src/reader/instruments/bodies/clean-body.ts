import { findCountry } from "../../areas.ts";
import { NOTE } from "../names/asides.ts";
import { cleanName } from "../names/clean-name.ts";

/** "The official CIRT (XCIRT)" is XCIRT; what brackets explain is no part of a name. */
export function cleanBody(text: string): string {
  const name = cleanName(
    text
      .replace(/^An? (?=\p{Lu})/u, "")
      .replace(OWNER, (own, owner: string) => (findCountry(owner) === undefined ? own : ""))
      .replace(NOTE, "")
      .replace(/, \p{Ll}{3,15}ing (?:in|within|under|at|for|as)\b.*$/su, "")
      .replace(/ in charge of (?!(?:the )?\p{Lu})(?=\p{Ll}).*$/su, "")
      .replace(/(?: [-–]|:|, (?:for|in|with|under|as)(?: the| an?)?) \p{Ll}.*$/su, "")
      .replace(WHERE, "$1")
      .replace(SHORT_FOR, "$1")
      .replace(/ and its .*$/s, "")
      .replace(/ \(([^()]*)\)/g, (note, words: string) => (isExplanation(words) ? "" : note)),
  );
  const short = DESCRIBED.exec(name)?.[1];
  if (short !== undefined) return short;
  return /^(?:The )?(?:\p{Ll}+ )*C(?:E|I|SI)RT \(([^()]+)\)$/u.exec(name)?.[1] ?? name;
}

/** "Somewhere's Ice Office": whose it is. */
const OWNER = /^(\p{Lu}[\p{L} ]{2,40})['’]s (?=\p{Lu})/u;

/** "Somewhere's regulatory authority ABC" is ABC. */
const DESCRIBED =
  /^(?:\p{Lu}\S* )?(?:(?!(?:of|for|on|and|in) )\p{Ll}+ ){1,3}(\p{Lu}[\p{Lu}\d-]{2,})$/u;

/** What a body is part of, behind its short form, is told besides. */
const WHERE = /(\(\p{Lu}[\p{L}\d-]+\)) (?:in|under|within|at|from|of(?= the Ministry\b)) .*$/su;

/** "X-CERT for the banks": whom a short form serves is told besides. */
const SHORT_FOR = /^(\S*\p{Lu}{2}\S*) for (?:the )?\p{Ll}.*$/su;

/** A sentence in brackets explains; a short form, or a title in capitals from end to end, is a name. */
const isExplanation = (words: string): boolean => {
  const all = words.split(" ");
  return all.length > 3 && !all.every((word) => /^(?!\p{Ll}{5})/u.test(word));
};
