import type { Block } from "../../blocks.ts";
import { isDraft, isNone, isRevoked } from "../../status/list-status.ts";
import { cleanName } from "../names/clean-name.ts";
import { PASSAGE } from "../words/law-words.ts";
import { findLaws } from "./find-laws.ts";
import { splitLaws } from "./split-laws.ts";

/** The laws that a section lists; in a section without list, those that its sentences name. */
export function readLawNames(blocks: readonly Block[]): string[] {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length > 0)
    return items
      .filter(({ text }) => !isNone(text) && !isRevoked(text))
      .flatMap(({ text }) => (SENTENCE.test(text) ? findOr(text) : splitLaws(text)))
      .map((name) => cleanName(cutLongTitle(name)))
      .concat(findBelow(blocks));
  return blocks.flatMap(({ text }) => findLaws(text).map(cleanName));
}

/** Laws told of below a list: bills ("Borealia is also developing an Ice Bill"), and what is added ("In addition, the Kelp Act applies"). */
const findBelow = (blocks: readonly Block[]): string[] =>
  blocks
    .slice(blocks.findIndex(({ kind }) => kind === "item"))
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => findLaws(text).filter((name) => isDraft(name) || ADDED.test(text)))
    .map(cleanName);
const ADDED = /^(?:In addition|Additionally|Moreover|Furthermore),? /;

/** "Somewhere ratified the Ice Convention", "Theft is covered by the Ice Act": an item that tells of a law in a sentence. */
const SENTENCE =
  /^(?:(?:The )?(?:\p{Lu}[\p{L}-]+ (?:and |of )?){1,4}(?:(?:has|have|also|was|is|had) )*(?:signed|ratified|adopted|acceded|approved|enacted|resolved|passed|joined|transposed)\b|(?:(?! (?:which|that|who|whose) )[^.;:(–]){3,120} (?:is|are|was|were|has|have|will) (?=\p{Ll}))/u;
const findOr = (text: string): string[] => {
  const found = findLaws(text);
  return found.length > 0 ? found : [text];
};

/** "Law No. 5 “On …”": known by its number, where a title longer than a line follows at once; one behind a comma belongs to it. */
function cutLongTitle(name: string): string {
  const match =
    /^([^"“‘]{2,80} (?:(?:No|no|n|Nr|N)[.°º]? ?)?[\p{L}\d/.-]{0,12}\d[^"“‘]{0,60}?)(?<!,)(?: on)? ["“‘].{60,}$/su.exec(
      name,
    );
  return PASSAGE.test(name) ? name : (match?.[1] ?? name);
}
